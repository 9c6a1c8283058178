import { regionTree } from '#campaign/region-tree.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';
import type { Motif } from '#schemas/motif.ts';
import type { Way } from '#schemas/way.ts';

export type Theme = CampaignConfig['theme'];

const railway: Theme = {
  ink: '#173832',
  accent: '#b92b17',
  ground: '#f6eee0',
  motif: 'loess',
  way: 'railway',
  face: 'song',
};
const poplarRoad: Theme = {
  ink: '#5a1712',
  accent: '#a8300c',
  ground: '#f9e4ae',
  motif: 'oasis',
  way: 'poplar-road',
  face: 'song',
};
const horseTrack: Theme = {
  ink: '#123f78',
  accent: '#a9480a',
  ground: '#f1f5f7',
  motif: 'grassland',
  way: 'horse-track',
  face: 'hei',
};
const canal: Theme = {
  ink: '#122241',
  accent: '#a81e2c',
  ground: '#e8edea',
  motif: 'watertown',
  way: 'canal',
  face: 'xiaowei',
};
const footpath: Theme = {
  ink: '#23431d',
  accent: '#8f450c',
  ground: '#f3f4e0',
  motif: 'paddy',
  way: 'footpath',
  face: 'kai',
};

/** What is nobody's own: fields and a railway are near in most places. */
const quiet: Theme = { ...railway, ink: '#1f3350', ground: '#f3f0e8' };

/** Landscape and way home by the first two digits of the region's code (GB/T 2260). */
const byProvince: Record<string, Theme> = {
  '11': railway,
  '12': canal,
  '13': railway,
  '14': railway,
  '15': horseTrack,
  '21': { ...railway, ink: '#1f3350', ground: '#eef2f2' },
  '22': { ...horseTrack, way: 'railway' },
  '23': { ...horseTrack, way: 'railway' },
  '31': canal,
  '32': canal,
  '33': canal,
  '34': footpath,
  '35': { ...footpath, ink: '#174047' },
  '36': footpath,
  '37': railway,
  '41': railway,
  '42': { ...canal, motif: 'paddy' },
  '43': footpath,
  '44': { ...canal, ink: '#123f3c' },
  '45': footpath,
  '46': { ...footpath, ink: '#174047' },
  '50': { ...footpath, ink: '#3a2a1c' },
  '51': footpath,
  '52': { ...footpath, ink: '#2b2f4f' },
  '53': { ...footpath, accent: '#a02c2c' },
  '54': { ...horseTrack, ink: '#4a1a2c', ground: '#f4efe6' },
  '61': { ...railway, ink: '#4a2413', ground: '#f7ecd8' },
  '62': { ...poplarRoad, motif: 'loess', way: 'railway' },
  '63': { ...horseTrack, ink: '#1c4550' },
  '64': { ...railway, ink: '#3d2a16', way: 'poplar-road' },
  '65': poplarRoad,
};

/**
 * How a campaign looks at first: the landscape its place is known for. Only a beginning, and always said as a guess.
 * @param place name of a province or city, if the notice names one
 * @param organiser the 兵团 is told by it: it is no place of its own
 * @returns `known: false` with a quiet look when the place says nothing
 */
export function themeOfRegion(place: string | undefined, organiser = ''): { theme: Theme; known: boolean } {
  if (/兵团/u.test(`${organiser}${place ?? ''}`)) return { theme: { ...poplarRoad, face: 'brush' }, known: true };
  const found = place === undefined ? undefined : regionTree(place);
  const theme = found?.ok ? byProvince[found.tree.code.slice(0, 2)] : undefined;
  return theme ? { theme, known: true } : { theme: quiet, known: false };
}

/** What the landscapes and ways are called, for authors. */
export const motifNames: Record<Motif, string> = {
  loess: '黄土高原',
  grassland: '草原',
  oasis: '绿洲',
  watertown: '水乡',
  paddy: '圩田',
};
export const wayNames: Record<Way, string> = {
  railway: '铁路',
  'poplar-road': '白杨路',
  'horse-track': '马道',
  canal: '水路',
  footpath: '小路',
};

/** For tests: every look this can give. */
export const regionThemes: Readonly<Record<string, Theme>> = { ...byProvince, '': quiet };
