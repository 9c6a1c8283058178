import { polar } from '../curve.ts';
import { hole, nums, shape } from '../svg.ts';

/** A gear wheel of cut paper, radius 100 round the origin: `teeth` around, spokes left standing between drop cuts. */
export function gear(paper: string, cut: string, teeth: number): string {
  let rim = '';
  const step = 360 / teeth;
  for (let i = 0; i < teeth; i++) {
    const a = i * step;
    const corners = [
      polar(0, 0, 84, a),
      polar(0, 0, 100, a + step * 0.14),
      polar(0, 0, 100, a + step * 0.42),
      polar(0, 0, 84, a + step * 0.56),
    ];
    rim += (i === 0 ? 'M' : 'L') + corners.map(([x, y]) => nums(Math.round(x), Math.round(y))).join('L');
  }
  let holes = hole(0, 0, 13);
  for (let i = 0; i < 6; i++) {
    const a = i * 60;
    holes += `M${nums(...polar(0, 0, 28, a - 20))}L${nums(...polar(0, 0, 66, a - 24))}A66 66 0 0 1 ${nums(...polar(0, 0, 66, a + 24))}L${nums(...polar(0, 0, 28, a + 20))}A28 28 0 0 0 ${nums(...polar(0, 0, 28, a - 20))}z`;
    holes += hole(...polar(0, 0, 75, a + 30), 2.6);
  }
  return shape(`${rim}z`, paper) + shape(holes, cut);
}
