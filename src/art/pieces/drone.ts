import { leaf } from '../cuts.ts';
import { hole, shape, stroke } from '../svg.ts';

/** A farm drone seen from the front, spraying; its belly is the origin, 260 wide. */
export function drone(body: string, accent: string, cut: string): string {
  let out = stroke('M-100-22L-34-4M100-22L34-4M-28 18L-44 52M28 18L44 52M-56 52H-32M32 52H56', body, 7, {
    'stroke-linecap': 'round',
  });
  for (const x of [-100, 100])
    out +=
      shape(`M${x - 7}-36h14v22h-14z`, body) +
      shape(leaf(x, -38, 52, 7, 90) + leaf(x, -38, 52, 7, -90), body) +
      shape(leaf(x + 8, -38, 34, 1.6, 90) + leaf(x - 8, -38, 34, 1.6, -90) + hole(x, -38, 2.6), cut);
  out +=
    shape('M-44-12C-36-34 36-34 44-12L38 12C30 24-30 24-38 12z', body) +
    shape('M-26 14H26L20 42H-20z', accent) +
    shape(
      'M-30-14C-24-24 24-24 30-14C20-18-20-18-30-14zM-18 22h36l-1 4h-34zM-16 31h32l-1 4h-30z' + hole(0, 2, 8),
      cut,
    ) +
    shape(hole(0, 2, 4), accent);
  let spray = '';
  for (let i = -8; i <= 8; i++) spray += `M${i * 5} 60L${i * 9} ${112 - Math.abs(i) * 2}`;
  return out + stroke(spray, cut, 1.8, { 'stroke-dasharray': '2.5 5 6 4', 'stroke-linecap': 'round' });
}
