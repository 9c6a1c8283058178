import { circle, num, shape, stroke } from '#art/svg.ts';
import type { Look } from '../look.ts';

/** An invitation to the grassland: a felt cover sewn at its edge, and a bridle plaque with cut corners and studs. */
export const horseTrack: Look = {
  from: '你在的城',
  scan: ['长按识码', '骑马来看'],
  inks: ({ ink, paper, ground, accent }) => ({ sheet: ink, title: paper, text: ground, patch: accent, onPatch: paper }),
  edge: (length) => 'a24 17 0 0 0 48 0'.repeat(Math.ceil(length / 48)),
  along: (length, tints) => {
    let horns = '';
    // 犄纹: ram's horns, one on each scallop.
    for (let at = 24; at < length + 24; at += 48) horns += `M${at} 6v-12m0 3q-3 -9 -9 -7t-3 8m12 -1q3 -9 9 -7t3 8`;
    return (
      stroke(horns, tints.sand, 2.4, { 'stroke-linecap': 'round' }) +
      stroke(`M0 -24H${num(length)}`, tints.ground, 2.6, { 'stroke-dasharray': '15 9', opacity: 0.75 })
    );
  },
  ticket({ x, y, width, height }, stub, { paper, ink, accent, ground }) {
    const octagon = (cut: number, inset: number) => {
      const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset];
      return (
        `M${num(left + cut)} ${num(top)}H${num(right - cut)}L${num(right)} ${num(top + cut)}V${num(bottom - cut)}L${num(right - cut)} ${num(bottom)}` +
        `H${num(left + cut)}L${num(left)} ${num(bottom - cut)}V${num(top + cut)}z`
      );
    };
    const studs = [
      [x + 34, y + 34],
      [x + width - 34, y + 34],
      [x + 34, y + height - 34],
      [x + width - 34, y + height - 34],
    ] as const;
    return (
      shape(octagon(52, -12), accent) +
      shape(octagon(50, 0), paper) +
      stroke(octagon(46, 14), ink, 3.5, { 'stroke-dasharray': '15 8' }) +
      studs.map(([cx, cy]) => circle(cx, cy, 13, accent) + circle(cx, cy, 5, ground)).join('') +
      stroke(`M${num(stub)} ${num(y + 40)}V${num(y + height - 40)}`, ink, 3.5, { 'stroke-dasharray': '15 8' })
    );
  },
  heading: 'accent',
  hero: { ink: 'paper' },
};
