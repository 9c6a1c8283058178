import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Tints } from '../palette.ts';
import { circle, hole, shape, stroke } from '../svg.ts';

export interface PersonLook {
  coat: string;
  /** Colour of the cuts in the coat. */
  trim: string;
  hair: 'bun' | 'short' | 'braids' | 'cap';
  arms: 'down' | 'wave' | 'hold' | 'flag';
  /** Cut off at the waist, for people behind a table or counter. */
  seated?: boolean;
}

const hairs: Record<PersonLook['hair'], string> = {
  bun: hole(0, -88, 11.5) + hole(0, -101, 4.6),
  short: 'M-11.5-86C-13-96-7-101 1-100.5C9-101 13-95 11.5-84C9-80-9-80-11.5-86z',
  braids:
    'M-11.5-84C-13-96-7-101 0-101C7-101 13-96 11.5-84C9-80-9-80-11.5-84z' +
    [-1, 1]
      .map((side) => [0, 1, 2, 3].map((i) => leaf(side * (11.5 + (i % 2)), -84 + i * 7, 10, 4.6, 180)).join(''))
      .join(''),
  cap: 'M-11.5-86C-12-96-8-101 0-101C8-101 11-97 11.5-92L19-90.5L11-88.5C11-80-11-80-11.5-86z',
};

const breast = [0, 72, 144, 216, 288].map((a) => leaf(...polar(9, -60, 0.8, a), 4.4, 1.5, a)).join('');

/** A cut-paper person, standing on the origin, about 102 high: round head, bell-shaped coat, a smile. */
export function person(t: Tints, { coat, trim, hair, arms, seated = false }: PersonLook): string {
  let markup = '';
  if (!seated) markup += shape('M-11-32L-12-3H-17V0H-3L0-26L3 0H17V-3H12L11-32z', t.ink);
  const sleeve = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const raised = arms === 'wave' || arms === 'flag';
  markup += stroke(
    raised ? 'M12-68L24-76L27-96' : arms === 'hold' ? 'M13-67L19-50L4-46' : 'M13-67L20-50L19-38',
    coat,
    7.5,
    sleeve,
  );
  markup += stroke(arms === 'hold' ? 'M-13-67L-19-50L-4-46' : 'M-13-67L-20-50L-19-38', coat, 7.5, sleeve);
  if (arms !== 'hold') markup += circle(-19, -35, 3.6, t.paper);
  if (arms === 'down') markup += circle(19, -35, 3.6, t.paper);
  if (raised) markup += circle(27, -99.5, 3.8, t.paper);
  markup += shape(
    seated ? 'M-15-72C-8-78 8-78 15-72L19-36H-19z' : 'M-15-72C-8-78 8-78 15-72L20-26C8-22-8-22-20-26z',
    coat,
  );
  // Collar, toggles, a flower on the breast, and moon cuts for pockets and hem.
  markup += shape(
    'M-5-75L0-67L5-75L7-74L1-63V-28H-1V-63L-7-74zM-15-50C-11-48-8-48-5-50C-7-45-13-45-15-50zM5-50C8-48 11-48 15-50C13-45 7-45 5-50z' +
      breast +
      (seated ? '' : 'M-18-32C-14-30-11-30-8-32C-10-27-16-27-18-32zM8-32C11-30 14-30 18-32C16-27 10-27 8-32z'),
    trim,
  );
  markup +=
    shape(hairs[hair], t.ink) +
    shape('M-8.5-88C-6-91 6-91 8.5-88C9.5-80 5-75.5 0-75.5C-5-75.5-9.5-80-8.5-88z', t.paper);
  markup +=
    circle(-3.4, -84.5, 1.1, t.ink) +
    circle(3.4, -84.5, 1.1, t.ink) +
    stroke('M-3-80.5q3 2.6 6 0', t.accent, 1.4, { 'stroke-linecap': 'round' });
  markup +=
    shape('M-8-93Q-4-98.5 3-98Q-2.5-96-5.5-91.5z', t.ink45) +
    shape(hole(-6, -80.5, 1.6) + hole(6, -80.5, 1.6), t.accent60);
  if (hair === 'braids')
    markup += shape(hole(-12, -52, 2.4) + hole(12, -52, 2.4), coat === t.accent ? t.ground : t.accent);
  if (arms === 'flag')
    markup +=
      stroke('M27-92V-138', t.ink, 2) +
      shape('M28-138C38-144 46-132 58-137V-115C46-110 38-122 28-116z', t.accent) +
      shape('M41-127a4 4 0 1 0 .1 0z', t.ground);
  return markup;
}
