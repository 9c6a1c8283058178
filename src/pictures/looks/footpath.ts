import { box as rect, hole, num, shape, stroke } from '#art/svg.ts';
import type { Box } from '../draw-lines.ts';
import type { Look } from '../look.ts';

/** A leaf of the notebook that goes from door to door: ruled, punched, torn off. */
export const footpath: Look = {
  at: '走到',
  scan: ['长按识码', '慢慢看'],
  inks: ({ paper, ink, ink85, accent }) => ({ sheet: paper, title: ink, text: ink85, patch: accent, onPatch: paper }),
  pattern: ({ x, y, width, height }: Box, { ink28 }) => {
    let rules = '';
    for (let at = y + 58; at < y + height; at += 58) rules += `M${num(x)} ${num(at)}h${num(width)}`;
    return stroke(rules, ink28, 1.5, { opacity: 0.55 });
  },
  // Torn by hand: no two teeth alike, and the same in every build.
  edge: (length) => 'l9 3l6 -4l11 5l8 -6l12 4l7 -5l10 6l9 -3'.repeat(Math.ceil(length / 72)),
  along: (length, { ink }) => {
    let holes = '';
    for (let at = 30; at < length; at += 60) holes += hole(at, -26, 8);
    return shape(holes, ink, { opacity: 0.82 });
  },
  ticket({ x, y, width, height }, stub, { paper, ink, ink28, accent }) {
    let holes = '';
    for (let at = x + 38; at < x + width - 20; at += 52) holes += hole(at, y + 24, 9);
    return (
      shape(`M${num(x)} ${num(y + height)}V${num(y)}H${num(x + width)}V${num(y + height)}z`, paper) +
      shape(holes, ink) +
      stroke(`M${num(x + 30)} ${num(y + 50)}V${num(y + height)}`, accent, 3) +
      shape(rect(stub, y + 62, 3, height - 96), ink28)
    );
  },
  heading: 'ink',
  hero: { ink: 'ink', slip: 'paper' },
};
