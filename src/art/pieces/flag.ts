import { hole, num, shape } from '../svg.ts';

/** A flag on its pole, blowing right, with a flower instead of words; the pole's foot is the origin. */
export function flag(cloth: string, pole: string, cut: string, height: number): string {
  const y = -height;
  let flower = hole(22, y + 16, 2.6);
  for (let i = 0; i < 5; i++) flower += hole(22 + 6.6 * Math.sin(i * 1.257), y + 16 - 6.6 * Math.cos(i * 1.257), 2.7);
  return (
    shape(`M-1.5 0V${num(y - 4)}h3V0zM-3.5${num(y - 5)}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z`, pole) +
    shape(
      `M1.5${num(y)}C16${num(y - 8)} 28${num(y + 10)} 52${num(y + 1)}L46${num(y + 17)}L53${num(y + 33)}C28${num(y + 42)} 16${num(y + 24)} 1.5${num(y + 33)}z`,
      cloth,
    ) +
    shape(flower, cut)
  );
}
