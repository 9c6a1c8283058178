import { comb, leaf } from '../cuts.ts';
import { nums, shape, stroke } from '../svg.ts';

/** A red lantern hanging from the origin, 60 wide and 104 long with its tassel. */
export function lantern(paper: string, cut: string, metal: string): string {
  let ribs = '';
  for (const k of [-22, -12, 0, 12, 22]) ribs += `M${nums(k * 0.45, 15)}Q${nums(k * 1.25, 34, k * 0.45, 53)}`;
  return (
    stroke('M0 0V12M0 58V64', metal, 2) +
    shape('M-13 12h26v4h-26zM-13 54h26v4h-26z', metal) +
    shape('M-12 15C-42 18-42 51-12 54H12C42 51 42 18 12 15z', paper) +
    stroke(ribs, cut, 1.2) +
    shape(leaf(-29, 34, 10, 2.4, 90) + leaf(29, 34, 10, 2.4, -90), cut) +
    shape(comb(9, 64, -9, 64, -34, 6) + 'M-10 60h20v5h-20z', paper)
  );
}
