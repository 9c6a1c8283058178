import type { Motif } from '#schemas/motif.ts';
import { leaf } from './cuts.ts';
import { polar } from './curve.ts';
import { knot } from './grassland/rosette.ts';
import type { Palette } from './palette.ts';
import { swallowOutline } from './pieces/swallow.ts';
import { circle, el, hole, put, shape, stroke } from './svg.ts';

/** What is left of each landscape's sun or moon at the size of a thumbnail, 64 across round the origin. */
const marks: Record<Motif, (palette: Palette) => string> = {
  /** A window flower: a scalloped edge, a ring of holes and a swallow. */
  loess({ accent, ground }) {
    let lobes = hole(0, 0, 27);
    let cuts = '';
    for (let i = 0; i < 12; i++) {
      lobes += hole(...polar(0, 0, 25.6, i * 30), 6.4);
      cuts += hole(...polar(0, 0, 27, i * 30), 1.9);
    }
    return (
      shape(lobes, accent) +
      shape(cuts, ground) +
      put(shape(swallowOutline, ground), { x: 7, y: 0, scale: 0.44, rotate: -6 })
    );
  },
  /** A round of felt with its running stitch, and the endless knot. */
  grassland({ ink, accent, ground }) {
    const stitch = el('circle', {
      r: 25,
      fill: 'none',
      stroke: ground,
      'stroke-width': 2,
      'stroke-dasharray': '5 2.85',
    });
    const lines = put(stroke(knot(), ground, 5), { x: 0, y: 0, scale: 0.62, rotate: 45 });
    return circle(0, 0, 31, ink) + circle(0, 0, 22, accent) + stitch + lines;
  },
  /** A nang: a thick crust, a thin middle pricked in rings. */
  oasis({ accent, ground }) {
    let pricks = hole(0, 0, 3);
    let rim = '';
    for (let i = 0; i < 8; i++) pricks += hole(...polar(0, 0, 8.6, i * 45), 1.9);
    for (let i = 0; i < 14; i++) pricks += hole(...polar(0, 0, 15.4, i * (360 / 14) + 8), 1.9);
    for (let i = 0; i < 18; i++) rim += leaf(...polar(0, 0, 25.8, i * 20), 7.4, 2.6, i * 20);
    return circle(0, 0, 31, accent) + circle(0, 0, 20.4, ground) + shape(pricks, accent) + shape(rim, ground);
  },
  /** The moon over ripples, through a round gate. */
  watertown({ ink, accent, ground }) {
    const ripples = 'M-21 12q5.25-4 10.5 0t10.5 0t10.5 0t10.5 0M-15 20q5-4 10 0t10 0t10 0';
    return (
      circle(0, 0, 31, ink) +
      el('circle', { r: 27.5, fill: 'none', stroke: ground, 'stroke-width': 1.6 }) +
      circle(0, -5, 13, ground) +
      stroke(ripples, ground, 2.6, { 'stroke-linecap': 'round' }) +
      shape('M-12 4H12L8.5 9.500H-8.500zM-3 3.400V-1.500H5V3.400z', accent)
    );
  },
  /** A bare foot on a round of field. */
  paddy({ accent, ground }) {
    const sole =
      'M-3.5-9C3-10.5 9.5-7.5 9.5-1C9.5 4 6 6.5 5.6 11.500C5.2 17 6.8 20 4.6 23.600C2 27.6-5 27.4-7.2 23C-9.2 19-7.4 15-8.2 9.500C-9 4-12 1.5-11-3.500C-10.2-7-7.2-8.2-3.5-9z';
    const toes: [x: number, y: number, rx: number, ry: number][] = [
      [7.4, -14.6, 4.4, 5.6],
      [-0.8, -17, 3, 3.8],
      [-7, -15.2, 2.6, 3.3],
      [-11.8, -11.6, 2.2, 2.9],
      [-14.8, -6.8, 1.9, 2.5],
    ];
    const print =
      shape(sole, ground) + toes.map(([cx, cy, rx, ry]) => el('ellipse', { cx, cy, rx, ry, fill: ground })).join('');
    return circle(0, 0, 31, accent) + put(print, { x: 1.5, y: -2, scale: 0.94, rotate: 10 });
  },
};

/** The site's mark. Has no defs, so that it can be inlined anywhere and saved as a favicon. */
export function emblem({ motif, palette, size }: { motif: Motif; palette: Palette; size: number }): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: '-32 -32 64 64',
    width: size,
    height: size,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return el('svg', attributes, marks[motif](palette));
}
