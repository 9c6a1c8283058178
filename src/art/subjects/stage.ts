import type { MotifScenes } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import { box, el, hole, nums, shape, stroke } from '../svg.ts';

/** What a subject is cut from: the sheet, and the scenes of its region for the land and houses behind it. */
export interface Stage {
  sheet: Sheet;
  scenes: MotifScenes;
}

export interface SubjectDrawing {
  /** 640 × 360. */
  drawing: string;
  /** Where the eye goes, in units from the left: what stays in sight where there is no room for the whole width. */
  focus: number;
}

export type DrawSubject = (stage: Stage) => SubjectDrawing;

/** The whole picture in one colour. */
export function backdrop(fill: string): string {
  return el('rect', { width: 640, height: 360, fill });
}

/** The ground under one's feet, whatever land lies behind it: `left` and `right` are its heights at the edges. */
export function slope({ tints: t }: Sheet, left: number, right: number): string {
  const edge = (down: number): string =>
    `M0 ${left + down}C160 ${left - 20 + down} 440 ${right - 20 + down} 640 ${right + down}`;
  return shape(`${edge(0)}V360H0z`, t.ink85) + stroke(edge(10), t.ground, 5, { 'stroke-dasharray': '1.4 6' });
}

/** A floor or table edge across the picture: a dark band with a row of cuts along its lip. */
export function ledge(y: number, fill: string, cut: string): string {
  let cuts = '';
  for (let x = 8; x < 640; x += 32) cuts += `M${nums(x, y + 14)}q8-9 16 0q-8-4-16 0z` + hole(x + 24, y + 11, 1.8);
  return shape(box(0, y, 640, 360 - y), fill) + shape(cuts + box(0, y + 22, 640, 1.6), cut);
}
