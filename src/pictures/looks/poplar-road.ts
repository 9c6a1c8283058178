import { num, shape, stroke } from '#art/svg.ts';
import type { Look } from '../look.ts';

/** A slip of red paper for market day, cut with teeth as papercutters do. */
export const poplarRoad: Look = {
  from: '你在的城',
  scan: ['长按识码', '来赶集'],
  inks: ({ accent, ground, paper }) => ({ sheet: accent, title: ground, text: paper, patch: ground, onPatch: accent }),
  edge: (length) => 'l10 15l10 -15'.repeat(Math.ceil(length / 20)),
  along: (length, tints) => {
    let leaves = '';
    for (let at = 10; at < length + 20; at += 40)
      leaves += `M${at} -30q9 9 0 18q-9 -9 0 -18zM${at + 20} -26l5 5l-5 5l-5 -5z`;
    return shape(leaves, tints.ground);
  },
  ticket({ x, y, width, height }, stub, { paper, accent, ink }) {
    const tooth = 20;
    const rows = Math.round(height / tooth);
    const size = height / rows;
    const teeth = (direction: 1 | -1, out: number) =>
      Array.from(
        { length: rows },
        () => `l${out} ${num((direction * size) / 2)}l${-out} ${num((direction * size) / 2)}`,
      ).join('');
    const d = `M${num(x)} ${num(y)}H${num(x + width)}${teeth(1, 13)}H${num(x)}${teeth(-1, -13)}z`;
    let diamonds = '';
    for (let at = y + 44; at < y + height - 30; at += 34) diamonds += `M${num(stub)} ${num(at)}l7 9l-7 9l-7 -9z`;
    return (
      shape(d, paper) +
      shape(
        `M${num(x)} ${num(y)}H${num(x + width)}v18H${num(x)}zM${num(x)} ${num(y + height - 18)}H${num(x + width)}v18H${num(x)}z`,
        accent,
      ) +
      stroke(
        `M${num(x + 4)} ${num(y + 28)}H${num(x + width - 4)}M${num(x + 4)} ${num(y + height - 28)}H${num(x + width - 4)}`,
        ink,
        2.5,
      ) +
      shape(diamonds, accent)
    );
  },
  heading: 'accent',
  hero: { ink: 'ground', slip: 'accent' },
};
