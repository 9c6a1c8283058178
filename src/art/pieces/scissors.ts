import { shape } from '../svg.ts';

/** Papercutter's scissors, a little open, points to the right; the rivet is the origin, 230 long. */
export function scissors(steel: string, cut: string): string {
  const half =
    'M-6-8C30-16 84-24 140-18C100-8 44 5 8 10C-12 14-24 26-36 36C-34 58-62 76-86 66C-108 56-108 24-86 14C-68 6-52 12-46 22C-34 10-22-2-6-8zM-54 40C-52 28-64 20-77 24C-92 29-94 50-80 56C-68 62-55 54-54 40z';
  const marks = 'M18-6C50-12 84-15 112-15.5C82-9 50-3 22 1zM-22 12C-14 6-6 2 0 1C-8 7-16 11-22 12z';
  const blade = shape(half, steel, { 'fill-rule': 'evenodd' }) + shape(marks, cut);
  return (
    `<g transform="rotate(11)">${blade}</g><g transform="rotate(-11) scale(1 -1)">${blade}</g>` +
    shape('M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z', cut)
  );
}
