import { nums, shape } from '../svg.ts';

/** A striped awning hanging from y = 0, `width` wide round x = 0, `drop` deep: trapeze folds with a scalloped hem. */
export function awning(width: number, drop: number, folds: number, cloth: string, stripe: string): string {
  const w = width / folds;
  const lean = 0.86;
  let [dark, light] = ['', ''];
  for (let i = 0; i < folds; i++) {
    const x = -width / 2 + i * w;
    const d = `M${nums(x * lean, 0)}L${nums(x, drop)}a${nums(w / 2, w / 2)} 0 0 0 ${nums(w, 0)}L${nums((x + w) * lean, 0)}z`;
    if (i % 2 === 0) dark += d;
    else light += d;
  }
  return shape(dark, cloth) + shape(light, stripe);
}
