import { box, nums, polygon, shape, stroke } from '../svg.ts';

/**
 * A humpbacked stone bridge whose arch and its reflection make a full moon. The water line is y = 0; 260 wide, 104 high.
 */
export function bridge(stone: string, joint: string, mirror: string): string {
  let posts = '';
  for (const [x, y] of [
    [-118, -16],
    [-92, -38],
    [-64, -62],
    [-34, -82],
    [0, -90],
    [34, -82],
    [64, -62],
    [92, -38],
    [118, -16],
  ] as const)
    posts += box(x - 2.4, y - 16, 4.8, 16) + polygon([x - 4, y - 16], [x, y - 22], [x + 4, y - 16]);
  let steps = '';
  for (let i = 0; i < 8; i++) for (const s of [-1, 1]) steps += `M${nums(s * (122 - i * 11), -12 - i * 8.4)}h${s * -9}`;
  return (
    stroke('M-58 0a58 58 0 0 0 116 0', mirror, 9) +
    shape(
      polygon([-138, 0], [-58, 0], [-58, 14], [-128, 14]) + polygon([138, 0], [58, 0], [58, 14], [128, 14]),
      mirror,
    ) +
    shape('M-138 0V-10L-34-82Q0-98 34-82L138-10V0H58A58 58 0 0 0-58 0z', stone) +
    stroke('M-63 0A63 63 0 0 1 63 0', joint, 8, { 'stroke-dasharray': '1.3 8.6' }) +
    stroke(steps + 'M-130-8L-32-76Q0-90 32-76L130-8', joint, 1.4) +
    stroke('M-104-8h34M-84-20h18M104-8h-34M84-20h-18M-60-46h14M60-46h-14', joint, 1.2) +
    shape(posts, stone) +
    stroke('M-118-28L-92-50L-64-74L-34-94Q0-104 34-94L64-74L92-50L118-28', stone, 3) +
    shape('M-9-74h18v6h-18z', joint)
  );
}
