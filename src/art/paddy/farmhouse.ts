import { comb } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { box, polygon, shape, stroke } from '../svg.ts';

/** A white farmhouse of two floors under dark tiles, 76 wide and 84 high on the origin. `glow` fills its windows. */
export function farmhouseFront(t: Tints, glow: string, dark: boolean): string {
  const wall = dark ? t.ink28 : t.paper;
  const panes =
    box(-28, -48, 13, 13) +
    box(-6.5, -48, 13, 13) +
    box(15, -48, 13, 13) +
    box(-28, -22, 13, 13) +
    box(15, -22, 13, 13);
  return (
    shape(box(-34, -58, 68, 58), wall) +
    shape(polygon([-42, -55], [-30, -80], [30, -80], [42, -55]), t.ink) +
    shape(comb(36, -60, -36, -60, 7, 12) + 'M-28-75H28v1.6H-28z', dark ? t.ink65 : t.ground) +
    shape('M-33-80q-6-1-8-6q8 3 14 3h54q6 0 14-3q-2 5-8 6z', t.ink) +
    shape(panes, glow) +
    stroke('M-21.5-48v13M-28-41.5h13M0-48v13M-6.5-41.5h13M21.5-48v13M15-41.5h13M-21.5-22v13M21.5-22v13', wall, 1.4) +
    shape('M-8 0V-26H8V0z', t.accent) +
    stroke('M0-26V0', wall, 1.2) +
    shape(box(-36, -4, 26, 4) + box(10, -4, 26, 4), t.ink65) +
    shape(box(20, -92, 8, 14), t.ink)
  );
}
