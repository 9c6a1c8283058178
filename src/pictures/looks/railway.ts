import { box as rect, el, num, shape, stroke } from '#art/svg.ts';
import type { Look } from '../look.ts';

/** A train ticket: rice paper, a perforated edge, a stub to tear off. */
export const railway: Look = {
  from: '你在的城',
  scan: ['长按识码', '看详情'],
  inks: ({ ground, ink, ink85, accent, paper }) => ({
    sheet: ground,
    title: ink,
    text: ink85,
    patch: accent,
    onPatch: paper,
  }),
  edge: (length) => 'h7a8 8 0 0 0 16 0h7'.repeat(Math.ceil(length / 30)),
  ticket({ x, y, width, height }, stub, { paper, accent, ink14 }) {
    const bite = 22;
    const right = x + width;
    const bottom = y + height;
    const r = 26;
    const d =
      `M${num(x + r)} ${num(y)}H${num(stub - bite)}a${bite} ${bite} 0 0 0 ${2 * bite} 0H${num(right - r)}a${r} ${r} 0 0 1 ${r} ${r}` +
      `V${num(bottom - r)}a${r} ${r} 0 0 1 ${-r} ${r}H${num(stub + bite)}a${bite} ${bite} 0 0 0 ${-2 * bite} 0H${num(x + r)}` +
      `a${r} ${r} 0 0 1 ${-r} ${-r}V${num(y + r)}a${r} ${r} 0 0 1 ${r} ${-r}z`;
    let guilloche = '';
    for (let line = 0; line < 9; line += 1)
      guilloche += `M${num(x + 40)} ${num(bottom - 40 - line * 9)}q${num((stub - x - 80) / 4)} ${num(-26 + line * 6)} ${num((stub - x - 80) / 2)} 0t${num((stub - x - 80) / 2)} 0`;
    return (
      shape(d, paper) +
      stroke(guilloche, ink14, 1.4, { opacity: 0.55 }) +
      shape(rect(x, y + 60, 10, height - 120), accent) +
      el('path', {
        d: `M${num(stub)} ${num(y + bite + 14)}V${num(bottom - bite - 8)}`,
        stroke: accent,
        'stroke-width': 5,
        'stroke-dasharray': '4 13',
        'stroke-linecap': 'round',
      })
    );
  },
  heading: 'accent',
  hero: { ink: 'ink' },
};
