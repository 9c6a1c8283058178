import { box, hole, polygon, put, shape } from '../svg.ts';

/** 三塔, three slim brick pagodas in a row by the canal, the middle one the tallest; 200 high on the origin. */
export function threePagodas(brick: string, cut: string): string {
  let tower = '';
  let cuts = '';
  for (let i = 0; i < 7; i++) {
    const [w, y] = [17 - i * 1.5, -i * 21];
    tower += box(-w, y - 17, w * 2, 17) + polygon([-w - 5, y - 17], [w + 5, y - 17], [w + 1, y - 22], [-w - 1, y - 22]);
    cuts += `M-3 ${y - 2}v-7a3 3 0 0 1 6 0v7z` + box(-w, y - 16, w * 2, 1.2);
  }
  tower += 'M-7-147L0-166L7-147z' + box(-1.4, -196, 2.8, 34) + hole(0, -172, 4.4) + hole(0, -182, 3.2);
  const one = shape(tower, brick) + shape(cuts, cut);
  return put(one, { x: -58, y: 0, scale: 0.86 }) + put(one, { x: 58, y: 0, scale: 0.86 }) + one;
}
