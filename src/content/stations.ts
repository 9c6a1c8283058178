/** The stops of the home page, in travelling order. Pinyin stands under the name as on a platform's board. */
export const stations = [
  { id: 'huodong', name: '活动', pinyin: 'Huodong' },
  { id: 'zhengce', name: '政策', pinyin: 'Zhengce' },
  { id: 'gushi', name: '故事', pinyin: 'Gushi' },
  { id: 'baodao', name: '报到', pinyin: 'Baodao' },
  { id: 'daojia', name: '到家', pinyin: 'Daojia' },
] as const;
export type StationId = (typeof stations)[number]['id'];

export interface Stop {
  id: StationId;
  name: string;
  pinyin: string;
  previous: { name: string; href: string };
  next: { name: string; href: string } | undefined;
}

export function stop(id: StationId): Stop {
  const index = stations.findIndex((station) => station.id === id);
  const at = (place: number) => {
    const station = stations[place];
    return station && { name: station.name, href: `#${station.id}` };
  };
  const { name, pinyin } = stations[index] ?? stations[0];
  return { id, name, pinyin, previous: at(index - 1) ?? { name: '出发', href: '#main' }, next: at(index + 1) };
}
