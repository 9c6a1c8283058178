import type { Motif } from '#schemas/motif.ts';
import { grassland } from './grassland/grassland.ts';
import { loess } from './loess/loess.ts';
import { oasis } from './oasis/oasis.ts';
import { paddy } from './paddy/paddy.ts';
import type { Sheet } from './sheet.ts';
import { watertown } from './watertown/watertown.ts';

/** The virtual canvas a scene draws on; its shorter rule is fixed, so that line widths look the same in every format. */
export interface Canvas {
  width: number;
  height: number;
  /** Wider than tall: the title stands beside the landscape and not above it. */
  wide: boolean;
}

/** What a landscape must be able to draw. */
export interface MotifScenes {
  /** The opening picture: sun, landmark, the way home. */
  hero(sheet: Sheet, canvas: Canvas): string;
  /** The journey's end. */
  arrival(sheet: Sheet, canvas: Canvas): string;
  /** Land behind a subject, 640 × 360; its form is decided by the sheet's chance. */
  land(sheet: Sheet, look: LandLook): string;
  /** A row of `count` houses of the region round x, standing on y, each `scale` times 84 high. */
  homes(sheet: Sheet, row: { x: number; y: number; count: number; scale: number }): string;
  /** The building everybody knows, standing on the origin, about 200 high. */
  landmark(sheet: Sheet): string;
}

export interface LandLook {
  /** Where earth meets sky, from the top. */
  horizon: number;
  /** The paper of the sky: a thin warm screen, a strong one, the bare ground, or the ink itself. */
  mood: 'day' | 'dusk' | 'plain' | 'night';
  /** Fields bear their trees or crops. */
  planted?: boolean;
  sun?: boolean;
}

/** A new landscape is a folder beside `loess/`, a name in `src/schemas/motif.ts` and a line here. */
const registry: Record<Motif, MotifScenes> = { loess, grassland, oasis, watertown, paddy };

/** The scenes of a motif. */
export function scenesOf(motif: Motif): MotifScenes {
  return registry[motif];
}

/**
 * The canvas for a size in pixels. Tall pictures are 390 wide, the phone they are designed on; wide ones 640 high.
 */
export function canvasFor(width: number, height: number): Canvas {
  const wide = width / height >= 1.05;
  return wide
    ? { width: Math.round((width / height) * 640), height: 640, wide }
    : { width: 390, height: Math.round((height / width) * 390), wide };
}
