import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { circle, el, shape } from '../svg.ts';

/** The sun of the oasis is a nang (馕): a thick crust, a thin middle with rings pricked with the quill stamp, sesame. Radius 100 round the origin; `fine` is for large ones. */
export function nang(sheet: Sheet, crust: string, crumb: string, fine = true): string {
  // Dots in a ring are dashes without length, with round ends: a prick costs no path.
  const ring = (r: number, width: number, dash: string, stroke: string, round = true): string =>
    el('circle', {
      r,
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linecap': round ? 'round' : undefined,
    });
  const stamp = (): string => circle(0, 0, 2.1, crust) + ring(8.4, 3, '0 6.6', crust);
  const put = (x: number, y: number): string => sheet.use(`stamp ${crust}`, stamp, { x, y });
  let body =
    circle(0, 0, 100, crust) +
    ring(94, 1.3, '15 1.4', crumb, false) +
    circle(0, 0, 79, crumb) +
    ring(75, 1.6, '18 5.56', crust, false) +
    ring(44, 3.4, '0 15.36', crust) +
    put(0, 0);
  for (let i = 0; i < 12; i++) body += put(...place(57, i * 30));
  if (!fine) return body + ring(86, 2.6, '6 9', crumb);
  let rim = '';
  let sesame = '';
  for (let i = 0; i < 36; i++) {
    rim += leaf(...polar(0, 0, 82, i * 10), 9, 2.6, i * 10);
    if (i % 3 === 0) sesame += leaf(...polar(0, 0, 69, i * 10 + 15), 5, 1.5, i * 10 + 80);
    if (i % 6 === 0) body += put(...place(27, i * 10 + 15));
  }
  return body + shape(sesame, crust) + shape(rim, crumb);
}

function place(radius: number, degrees: number): [x: number, y: number] {
  const [x, y] = polar(0, 0, radius, degrees);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
