import type { Tints } from '../palette.ts';
import { hole, shape } from '../svg.ts';

/** A telephone standing upright; its middle is the origin, 84 wide and 160 high. What it shows comes as `screen`. */
export function phone(t: Tints, screen: string): string {
  return (
    shape('M-32-80H32Q42-80 42-70V70Q42 80 32 80H-32Q-42 80-42 70V-70Q-42-80-32-80z', t.ink, {
      stroke: t.ground,
      'stroke-width': 2.5,
    }) +
    shape('M-35-66H35V66H-35z', t.paper) +
    screen +
    shape('M-10-74.5h20v2.6h-20z' + hole(0, 73, 3.2), t.ground)
  );
}
