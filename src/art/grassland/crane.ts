import { leaf } from '../cuts.ts';
import { hole, shape } from '../svg.ts';

/** 蓑羽鹤: a demoiselle crane in flight to the right, neck and legs stretched; about 130 wide, its breast the origin. */
export function crane(feather: string, cut: string, dark: string): string {
  let quills = '';
  for (let i = 0; i < 6; i++) quills += leaf(-16 + i * 2, -14, 46 - i * 3, 2, -34 + i * 11);
  return (
    shape('M14-3C26-9 40-14 54-14L66-13L54-10C42-8 30-2 20 5z', dark) +
    shape('M-22 4L-74 10L-72 13L-22 9z', dark) +
    shape('M24 2C10 10-14 12-34 5C-20-2-12-4-8-8C-22-24-30-42-30-62C-18-52-2-36 12-8C18-8 22-4 24 2z', feather) +
    shape('M6-6C14-22 30-36 48-42C42-26 30-8 16 2z', feather) +
    shape(quills + leaf(14, -6, 34, 2, 44) + leaf(12, -10, 30, 1.8, 34) + hole(57, -12.4, 0.9), cut)
  );
}
