import type { Palette } from '#art/palette.ts';
import type { Face } from '#schemas/face.ts';
import type { Way } from '#schemas/way.ts';
import type { Motif } from '#schemas/motif.ts';
import type { Look } from './example-campaign.ts';

/** Palettes to try every landscape in, by what they are called. Each was made for one landscape; all must hold for any. */
export const palettes = {
  朱砂松墨: { ink: '#173832', accent: '#b92b17', ground: '#f6eee0' },
  金杨: { ink: '#5a1712', accent: '#a8300c', ground: '#f9e4ae' },
  哈达: { ink: '#123f78', accent: '#a9480a', ground: '#f1f5f7' },
  夜航: { ink: '#122241', accent: '#a81e2c', ground: '#e8edea' },
  田埂: { ink: '#23431d', accent: '#8f450c', ground: '#f3f4e0' },
} as const satisfies Record<string, Palette>;
export type PaletteName = keyof typeof palettes;

/** Each way home in the landscape, letters and palette that were made for it. */
const made: Record<Way, { motif: Motif; face: Face; palette: PaletteName }> = {
  railway: { motif: 'loess', face: 'song', palette: '朱砂松墨' },
  'poplar-road': { motif: 'oasis', face: 'brush', palette: '金杨' },
  'horse-track': { motif: 'grassland', face: 'hei', palette: '哈达' },
  canal: { motif: 'watertown', face: 'xiaowei', palette: '夜航' },
  footpath: { motif: 'paddy', face: 'kai', palette: '田埂' },
};

/** The look of a way home, in its own palette or another. */
export function lookOf(way: Way, palette: PaletteName = made[way].palette): Look {
  const { motif, face } = made[way];
  return { way, motif, face, palette: palettes[palette] };
}
