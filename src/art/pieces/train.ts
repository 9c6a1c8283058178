import type { Tints } from '../palette.ts';
import { box, num, nums, shape } from '../svg.ts';

const carLength = 92;

/**
 * A high-speed train running to the right: its nose ends at the origin's right, wheels on y = 0, 25 high. `cars` counts
 * whole cars behind the leading one.
 */
export function train(t: Tints, cars: number): string {
  const tail = -104 - cars * carLength;
  const body = `M0-3C-3-9-20-17-34-21.5C-42-24-50-25-60-25H${num(tail)}V-2.5H-3Q0-2.5 0-3z`;
  // A swoosh from the nose along the whole train, then the lower skirt.
  const band = `M-1.5-5.4C-22-9-38-11.5-58-11.8H${num(tail)}v3H-56C-36-8.6-20-6-1.5-5.4z`;
  let glass = 'M-23-16.4C-29-19.4-36-21.6-43-22.6L-46-17.2C-38-16.6-30-16-23-16.4z';
  let seams = '';
  const windows = (right: number, count: number): void => {
    for (let i = 0; i < count; i++) glass += `M${nums(right - 9 - i * 9.6, -20.5)}h6.2v5.2h-6.2z`;
  };
  const door = (x: number): string => box(x, -21, 4.6, 12.4);
  windows(-54, 4);
  let doors = door(-100);
  for (let car = 0; car < cars; car++) {
    const right = -104 - car * carLength;
    seams += box(right - 1, -25, 2, 22.5);
    windows(right - 9, 8);
    doors += door(right - 6.5);
  }
  const wheels = box(tail, -2.5, -tail - 8, 2.5);
  // The current collector on the second roof.
  const collector = cars > 0 ? 'M-150-25l9-6-7-5h-9M-157-36h20' : '';
  return (
    shape(wheels, t.overprint) +
    shape(body, t.paper, { stroke: t.ink, 'stroke-width': 0.8 }) +
    shape(band, t.accent) +
    shape(glass, t.ink) +
    shape(seams, t.ink45) +
    shape(doors, t.ink28) +
    (collector === '' ? '' : `<path d="${collector}" fill="none" stroke="${t.ink}" stroke-width="1.3"/>`)
  );
}
