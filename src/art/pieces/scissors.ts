import { shape } from '../svg.ts';

/** Papercutter's scissors, a little open, points to the right; the rivet is the origin, 230 long. */
export function scissors(steel: string, cut: string): string {
  const half = 'M-6-9C30-16 80-22 138-20C100-8 44 4 6 9C-14 13-30 22-44 34C-46 60-84 74-98 52C-108 34-92 12-70 14C-58 15-50 20-46 26C-36 12-22-2-6-9zM-58 46C-54 34-60 25-72 25C-86 25-92 38-86 48C-79 58-64 57-58 46z';
  const marks = 'M18-6C50-12 84-15 112-15.5C82-9 50-3 22 1zM-22 12C-14 6-6 2 0 1C-8 7-16 11-22 12z';
  const blade = shape(half, steel, { 'fill-rule': 'evenodd' }) + shape(marks, cut);
  return `<g transform="rotate(13)">${blade}</g><g transform="rotate(-13) scale(1 -1)">${blade}</g>` + shape('M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z', cut);
}
