import { crescent, leaf } from '../cuts.ts';
import { person, type PersonLook } from '../pieces/person.ts';
import type { Tints } from '../palette.ts';
import { nums, put, shape, stroke } from '../svg.ts';

/** A canopied boat (乌篷船) going right, boatman astern, somebody coming home at the bow; the water line is y = 0, 190 wide. */
export function boat(t: Tints, traveller: PersonLook): string {
  let weave = '';
  for (let i = -3; i <= 3; i++)
    weave += `M${nums(i * 11 - 12, -6)}L${nums(i * 11 + 12, -34)}M${nums(i * 11 + 12, -6)}L${nums(i * 11 - 12, -34)}`;
  return (
    put(person(t, { coat: t.accent60, trim: t.ink, hair: 'cap', arms: 'wave', seated: true }), {
      x: -62,
      y: 16,
      scale: 0.74,
    }) +
    stroke('M-42-56L-104 20', t.overprint, 2.4) +
    put(person(t, traveller), { x: 58, y: 16, scale: 0.68 }) +
    shape('M-42-4C-42-46 42-46 42-4z', t.accent60) +
    stroke(weave, t.ink, 1.1) +
    stroke('M-42-4C-42-46 42-46 42-4', t.ink, 4) +
    shape('M-98-14C-70 0 66 2 98-18C94 0 82 12 66 14H-66C-82 12-92 2-98-14z', t.ink, {
      stroke: t.ground,
      'stroke-width': 1,
    }) +
    shape(leaf(-70, 2, 136, 2.4, 90) + crescent(80, -2, 7, 20, 0.5, 70) + crescent(-80, 0, 6, 340, 0.5, 70), t.ground)
  );
}
