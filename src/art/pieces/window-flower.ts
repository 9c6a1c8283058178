import { comb, crescent, drop, leaf } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Sheet } from '../sheet.ts';
import { circle, el, hole, nums, put, shape } from '../svg.ts';
import { swallow } from './swallow.ts';

export interface FlowerLook {
  paper: string;
  cut: string;
  /** Petals round the middle. */
  petals: number;
  petal: 'lotus' | 'pomegranate' | 'chrysanthemum';
  /** `open` leaves the disc for something else to stand on. */
  middle: 'swallows' | 'blossom' | 'open';
}

/** Cuts of one petal standing at twelve o'clock, between radius 50 and 84; `half` is its half width. */
function petalCuts(kind: FlowerLook['petal'], half: number): string {
  const h = half;
  const outline = (s: number): string =>
    `M${nums(s * h * 0.34, -53)}C${nums(s * h * 1.12, -58)} ${nums(s * h * 1.06, -72)} ${nums(s * 0.9, -85)}C${nums(s * h * 0.74, -72)} ${nums(s * h * 0.86, -60)} ${nums(s * h * 0.34, -53)}z`;
  if (kind === 'lotus') {
    return (
      outline(1) +
      outline(-1) +
      drop(0, -79, 17, h * 0.5, 180) +
      comb(-h * 0.6, -58, -h * 0.42, -72, -h * 0.26, 5) +
      comb(h * 0.6, -58, h * 0.42, -72, h * 0.26, 5)
    );
  }
  if (kind === 'pomegranate') {
    return (
      outline(1) +
      outline(-1) +
      hole(0, -61, h * 0.17) +
      hole(h * 0.3, -66, h * 0.12) +
      hole(-h * 0.3, -66, h * 0.12) +
      hole(0, -69, h * 0.13) +
      leaf(0, -72, 9, h * 0.22, 0)
    );
  }
  return leaf(0, -53, 31, h * 0.34, 0) + leaf(h * 0.46, -55, 24, h * 0.2, 9) + leaf(-h * 0.46, -55, 24, h * 0.2, -9);
}

/** A five-petalled blossom with its stamens left standing in the petals. */
function blossom(paper: string, cut: string): string {
  let petals = '';
  let stamens = '';
  for (let i = 0; i < 5; i++) {
    const a = i * 72;
    petals += drop(...polar(0, 0, 5, a), 27, 23, a) + leaf(...polar(0, 0, 17, a + 36), 22, 3.2, a + 36);
    stamens +=
      leaf(...polar(0, 0, 9, a), 14, 1.4, a) +
      hole(...polar(0, 0, 20, a - 17), 1.5) +
      hole(...polar(0, 0, 20, a + 17), 1.5);
  }
  return shape(petals, cut) + shape(stamens, paper) + shape(hole(0, 0, 3), cut);
}

/**
 * 团花, the round window flower: radius 100 round the origin. All cuts are islands, as in paper: what is left hangs
 * together.
 */
export function windowFlower(sheet: Sheet, look: FlowerLook): string {
  const { paper, cut, petals } = look;
  const step = 360 / petals;
  const half = 50 * Math.sin((step * Math.PI) / 360) * 1.36;
  // One twelfth (or tenth, or sixteenth) is cut, and turned: edge lobes with their holes, the petal, the inner teeth.
  const unit = (): string => {
    const lobe = (100 * Math.PI) / (petals * 3);
    let lobes = '';
    let holes = '';
    for (const k of [-1, 0, 1]) {
      lobes += hole(...polar(0, 0, 97, (k * step) / 3), lobe);
      holes += hole(...polar(0, 0, 98.5, (k * step) / 3), 1.7);
    }
    for (let k = -2; k <= 2; k++) {
      const a = (k * step) / 5;
      const w = step / 5;
      holes += `M${nums(...polar(0, 0, 46, a - w * 0.42))}L${nums(...polar(0, 0, 50.5, a))}L${nums(...polar(0, 0, 46, a + w * 0.42))}z`;
    }
    const between =
      hole(...polar(0, 0, 81, step / 2), 2.3) +
      leaf(...polar(0, 0, 68, step / 2), 9, 1.7, step / 2) +
      crescent(...polar(0, 0, 76, step / 2), 6.5, step / 2, 0.45, 58);
    return shape(lobes, paper) + shape(holes + petalCuts(look.petal, half) + between, cut);
  };
  const arc = (r: number, width: number, bridge: number): string => {
    const length = (2 * Math.PI * r) / petals;
    return el('circle', {
      r,
      fill: 'none',
      stroke: cut,
      'stroke-width': width,
      'stroke-dasharray': nums(length - bridge, bridge),
      transform: `rotate(${nums(-90 + step / 2)})`,
    });
  };
  let body = circle(0, 0, 97.5, paper);
  for (let i = 0; i < petals; i++)
    body += sheet.use(`petal ${look.petal} ${petals} ${paper}${cut}`, unit, { x: 0, y: 0, rotate: i * step });
  body += arc(91, 1.7, 5) + arc(43, 1.3, 4);
  if (look.middle === 'swallows') {
    body +=
      put(swallow(cut, paper), { x: -3, y: -13, scale: 0.46, rotate: -14 }) +
      put(swallow(cut, paper), { x: 5, y: 19, scale: 0.36, rotate: 164 });
    body += shape(
      leaf(-34, 8, 14, 3, 160) + leaf(30, -14, 14, 3, -24) + crescent(-20, 22, 8, 210) + crescent(24, -24, 7, 40),
      cut,
    );
  } else if (look.middle === 'blossom') {
    body += blossom(paper, cut);
  }
  return body;
}
