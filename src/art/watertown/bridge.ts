import { leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import { box, hole, nums, polygon, shape, stroke } from '../svg.ts';

/** Colours of a bridge: its stone, the joints cut into it, its image in the water, and the creeper on it. */
export interface BridgeLook {
  stone: string;
  joint: string;
  mirror: string;
  creeper: string;
}

/** Height of the deck over the water, 0 at the ends, along the hump. */
const deck = (x: number): number => -98 + 42 * (1 - Math.cos((x / 150) * Math.PI));

/**
 * A humpbacked stone bridge whose arch and its reflection make a full moon. The water line is y = 0; 300 wide, 118 high.
 */
export function bridge({ stone, joint, mirror, creeper }: BridgeLook): string {
  const side = [-150, -135, -120, -105, -90, -75, -60, -45, -30, -15, 0, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150];
  const top = side.map((x) => nums(x, deck(x))).join('L');
  let posts = '';
  let voussoirs = '';
  let courses = '';
  let vine = '';
  for (const x of [-128, -104, -78, -52, -26, 0, 26, 52, 78, 104, 128]) {
    const y = deck(x);
    posts += box(x - 2.2, y - 16, 4.4, 18) + hole(x, y - 19.4, 3);
  }
  for (let a = -84; a <= 84; a += 12) voussoirs += `M${nums(...polar(0, 0, 60, a))}L${nums(...polar(0, 0, 71, a))}`;
  for (let row = 1; row < 7; row++) {
    const y = -row * 13 - 2;
    const inner = Math.sqrt(Math.max(0, 74 * 74 - y * y));
    const outer = side.reduce((far, x) => (x > 0 && deck(x) < y - 6 ? Math.max(far, x) : far), 0);
    if (outer > inner + 6)
      for (const s of [-1, 1]) courses += `M${nums(s * (inner + 2), y)}H${nums(s * (outer - (row % 2) * 4))}`;
  }
  for (let i = 0; i < 9; i++) vine += leaf(100 + (i % 3) * 4, -36 + i * 3.4, 9, 2.6, 130 + (i % 2) * 100);
  return (
    stroke('M-65.5 0a65.5 65.5 0 0 0 131 0', mirror, 11) +
    stroke('M-65.5 0a65.5 65.5 0 0 0 131 0', stone, 1, { 'stroke-dasharray': '30 5 14 5' }) +
    shape(
      polygon([-150, 0], [-60, 0], [-62, 20], [-140, 20]) + polygon([150, 0], [60, 0], [62, 20], [140, 20]),
      mirror,
    ) +
    shape(`M-150 0L${top}L150 0H60A60 60 0 0 0-60 0z`, stone) +
    stroke('M-72 0A72 72 0 0 1 72 0', joint, 1.4) +
    stroke(voussoirs, joint, 1.3) +
    stroke(courses, joint, 1.1, { 'stroke-dasharray': '15 2.4' }) +
    stroke(`M${side.map((x) => nums(x, deck(x) + 6)).join('L')}`, joint, 1.6) +
    shape(box(-91, -44, 9, 42) + box(82, -44, 9, 42), joint) +
    stroke('M-86.5-41v37M86.5-41v37', stone, 3.4, { 'stroke-dasharray': '4 2.6' }) +
    shape('M-15-88h30v12h-30z', joint) +
    stroke('M-10-82h20', stone, 5, { 'stroke-dasharray': '5 2.5' }) +
    shape(posts, stone) +
    stroke(
      `M${side
        .slice(1, -1)
        .map((x) => nums(x, deck(x) - 13))
        .join('L')}`,
      stone,
      3,
    ) +
    stroke(
      `M${side
        .slice(1, -1)
        .map((x) => nums(x, deck(x) - 6))
        .join('L')}`,
      stone,
      1.4,
    ) +
    shape(vine, creeper)
  );
}
