import { leaf } from '../cuts.ts';
import { circle, shape } from '../svg.ts';

/** A wind turbine on a far ridge; stands on the origin, 120 high. `turn` is where its first blade points. */
export function turbine(colour: string, turn: number): string {
  return (
    shape(`M-2 0L-1-84H1L2 0z${[0, 120, 240].map((a) => leaf(0, -84, 42, 3.2, a + turn)).join('')}`, colour) +
    circle(0, -84, 2.6, colour)
  );
}
