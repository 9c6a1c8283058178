import { converter, formatHex, interpolate } from 'culori';

/** Two inks and a ground, hex colours, as in a print. */
export interface Palette {
  ink: string;
  accent: string;
  ground: string;
}

/** Every colour a picture may use: the two inks, their screens on the ground, and their overprint. */
export interface Tints {
  ink: string;
  accent: string;
  ground: string;
  /** Paper laid on top of the ground: whiter, for trains, cards, walls and lit windows. */
  paper: string;
  /** Screens of the ink on the ground, from nearly ink to a breath of it. */
  ink85: string;
  ink65: string;
  ink45: string;
  ink28: string;
  ink14: string;
  /** Screens of the accent: soil and warm skies. */
  accent60: string;
  sand: string;
  sky: string;
  /** Both inks on top of each other: the darkest tone of a two-ink print. */
  overprint: string;
}

const oklch = converter('oklch');

function mix(from: string, to: string, share: number): string {
  return formatHex(interpolate([from, to], 'oklab')(share)) ?? from;
}

/** A screen of the accent leaning to yellow, so that vermilion thins to loess and not to pink. */
function earth(ground: string, accent: string, share: number): string {
  const colour = oklch(mix(ground, accent, share));
  if (colour === undefined || colour.h === undefined) return ground;
  const paperHue = oklch(ground)?.h ?? colour.h;
  return formatHex({ ...colour, h: colour.h + (paperHue - colour.h) * 0.72, c: colour.c * 0.92 });
}

/** Derives every tone of a picture from its palette. */
export function tints(palette: Palette): Tints {
  const { ink, accent, ground } = palette;
  return {
    ink: mix(ink, ink, 0),
    accent: mix(accent, accent, 0),
    ground: mix(ground, ground, 0),
    paper: mix(ground, '#ffffff', 0.7),
    ink85: mix(ground, ink, 0.86),
    ink65: mix(ground, ink, 0.66),
    ink45: mix(ground, ink, 0.46),
    ink28: mix(ground, ink, 0.28),
    ink14: mix(ground, ink, 0.13),
    accent60: earth(ground, accent, 0.5),
    sand: earth(ground, accent, 0.3),
    sky: earth(ground, accent, 0.14),
    overprint: mix(mix(ink, '#000000', 0.35), accent, 0.08),
  };
}
