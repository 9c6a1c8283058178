import { comb } from '../cuts.ts';
import { hole, shape } from '../svg.ts';

/** A hand stamp; stands on the origin, 60 wide and 90 high. */
export function stamp(wood: string, cut: string): string {
  return (
    shape('M-30 0V-12H-14C-6-34-8-44-12-56C-18-74-8-88 0-88C8-88 18-74 12-56C8-44 6-34 14-12H30V0z', wood) +
    shape(
      'M-26-8h52v2h-52zM-4-78C-10-72-8-62-5-56C-5-66-4-72-1-78z' + hole(0, -22, 2.4) + comb(-12, -14, 12, -14, -7, 5),
      cut,
    )
  );
}
