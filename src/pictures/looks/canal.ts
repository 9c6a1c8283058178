import { el, num, shape, stroke } from '#art/svg.ts';
import type { Look } from '../look.ts';

/** A slip left at a door by the water, at night: ink-dark paper with ripples, a card with a double rule and hollow corners. */
export const canal: Look = {
  at: '夜访',
  scan: ['长按识码', '开门看看'],
  inks: ({ overprint, paper, ground, accent }) => ({
    sheet: overprint,
    title: paper,
    text: ground,
    patch: accent,
    onPatch: paper,
  }),
  edge: (length) => 'q14 15 28 0t28 0'.repeat(Math.ceil(length / 56)),
  along: (length, _tints, { text }) =>
    stroke(`M0 -15${'q14 15 28 0t28 0'.repeat(Math.ceil(length / 56))}`, text, 2.2, { opacity: 0.55 }) +
    stroke(`M-14 -29${'q14 15 28 0t28 0'.repeat(Math.ceil(length / 56) + 1)}`, text, 1.6, {
      opacity: 0.3,
      'stroke-dasharray': '30 18',
    }),
  ticket({ x, y, width, height }, stub, { paper, ink, accent, ink28 }) {
    const corner = (r: number, inset: number) => {
      const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset];
      return (
        `M${num(left + r)} ${num(top)}H${num(right - r)}a${r} ${r} 0 0 0 ${r} ${r}V${num(bottom - r)}a${r} ${r} 0 0 0 ${-r} ${r}` +
        `H${num(left + r)}a${r} ${r} 0 0 0 ${-r} ${-r}V${num(top + r)}a${r} ${r} 0 0 0 ${r} ${-r}z`
      );
    };
    // Along the fold a boat's wake: three ripples.
    const fold = `M${num(stub)} ${num(y + 42)}V${num(y + height - 42)}`;
    return (
      shape(corner(34, 0), paper) +
      stroke(corner(32, 13), ink, 4) +
      stroke(corner(30, 22), ink, 1.5) +
      stroke(fold, ink28, 2) +
      el('path', { d: `M${num(x + 32)} ${num(y + 50)}h7v${num(height - 100)}h-7z`, fill: accent })
    );
  },
  heading: 'ink',
  hero: { ink: 'paper' },
};
