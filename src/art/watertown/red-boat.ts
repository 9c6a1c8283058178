import { crescent, leaf } from '../cuts.ts';
import { lantern } from '../pieces/lantern.ts';
import type { Tints } from '../palette.ts';
import { box, num, nums, put, shape, stroke } from '../svg.ts';

/** A rush roof bent over a cabin, from x0 to x1, standing on y. */
function hood(x0: number, x1: number, y: number, high: number): string {
  const edge = 5;
  return `M${nums(x0 - edge, y + 3)}C${nums(x0 - edge, y - high * 0.7, x0 + 10, y - high, x0 + 22, y - high)}H${num(x1 - 22)}C${nums(x1 - 10, y - high, x1 + edge, y - high * 0.7, x1 + edge, y + 3)}z`;
}

/** Lattice windows in a row: panes and their bars. */
function windows(x: number, y: number, count: number, width: number, height: number): { panes: string; bars: string } {
  let panes = '';
  let bars = '';
  for (let i = 0; i < count; i++) {
    const left = x + i * (width + 3);
    panes += box(left, y, width, height);
    bars += `M${nums(left + width / 2, y)}v${num(height)}M${nums(left, y + height / 2)}h${num(width)}M${nums(left + width * 0.25, y + height * 0.2)}h${num(width * 0.5)}v${num(height * 0.6)}h${num(-width * 0.5)}z`;
  }
  return { panes, bars };
}

/**
 * 红船, the painted boat moored on South Lake: bow canopy, main cabin with lit lattice windows, a small cabin astern, the
 * scull laid by. Bow to the right; the water line is y = 0, 330 wide, 96 high.
 */
export function redBoat(t: Tints): string {
  const cabin = windows(-52, -45, 6, 15, 22);
  const stern = windows(-110, -44, 3, 13, 17);
  let ribs = '';
  for (let x = -40; x <= 44; x += 14) ribs += `M${x}-79q${num(x / 14)} 9 0 20`;
  let planks = '';
  for (let x = -128; x < 130; x += 26) planks += `M${x}-7h18`;
  const roof = { stroke: t.ground, 'stroke-width': 1.2 };
  return (
    // Posts and pennant of the bow canopy, the rail, the scull.
    stroke('M72-20V-62M112-20V-62M72-34H128M80-34V-20M90-34V-20M100-34V-20M120-34V-20', t.accent, 3) +
    shape(hood(68, 116, -58, 22), t.overprint, roof) +
    stroke('M-168-44L-108-18', t.ink28, 2.6, { 'stroke-linecap': 'round' }) +
    shape(box(-118, -52, 58, 34) + box(-58, -56, 120, 38), t.accent) +
    shape(cabin.panes + stern.panes, t.paper) +
    stroke(cabin.bars + stern.bars, t.accent, 1) +
    shape(hood(-116, -62, -50, 19), t.overprint, roof) +
    shape(hood(-58, 62, -56, 26), t.overprint, roof) +
    stroke(`M-56-56H60M-112-50h48M70-57H114${ribs}`, t.ink45, 1.1) +
    shape(
      'M-166-40C-160-22-146-19-128-19H118C138-20 152-28 164-46C164-24 150-4 128 4H-124C-148 2-164-16-166-40z',
      t.accent,
      roof,
    ) +
    shape(
      leaf(-132, -13.4, 268, 2.2, 90) + crescent(140, -18, 9, 30, 0.5, 72) + crescent(-148, -16, 8, 330, 0.5, 72),
      t.ground,
    ) +
    stroke(planks, t.overprint, 1.6) +
    put(lantern(t.accent, t.ground, t.ground), { x: 92, y: -60, scale: 0.34 }) +
    stroke('M60-82V-112', t.ink28, 1.6) +
    shape('M61-112C70-116 78-108 88-112V-100C78-96 70-104 61-100z', t.accent)
  );
}
