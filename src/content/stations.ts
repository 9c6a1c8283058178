/** The stops of a home page, in travelling order: no page has them all. Pinyin stands under the name as on a platform's board. */
export const stations = [
  { id: 'tongzhi', name: '通知', pinyin: 'Tongzhi' },
  { id: 'huodong', name: '活动', pinyin: 'Huodong' },
  { id: 'jiezhi', name: '截止', pinyin: 'Jiezhi' },
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

/**
 * A stop and its neighbours.
 * @param line the stops this page has; all of them when nothing is said
 */
export function stop(id: StationId, line: readonly StationId[] = stations.map((station) => station.id)): Stop {
  const index = line.indexOf(id);
  const at = (place: number) => {
    const station = stations.find((known) => known.id === line[place]);
    return station && { name: station.name, href: `#${station.id}` };
  };
  const { name, pinyin } = stations.find((known) => known.id === id) ?? stations[0];
  return { id, name, pinyin, previous: at(index - 1) ?? { name: '出发', href: '#main' }, next: at(index + 1) };
}
