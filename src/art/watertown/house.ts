import { crescent } from '../cuts.ts';
import { polar } from '../curve.ts';
import type { Tints } from '../palette.ts';
import { box, hole, num, nums, shape, stroke } from '../svg.ts';

/** Colours of a house: walls, tiles, lines cut into the tiles, what hangs red, panes and the lattice before them. */
export interface HouseLook {
  wall: string;
  tile: string;
  cut: string;
  red: string;
  pane: string;
  lattice: string;
}

/** Paper walls and ink tiles, as in daylight. */
export function plain(t: Tints): HouseLook {
  return { wall: t.paper, tile: t.ink, cut: t.ground, red: t.accent, pane: t.ink, lattice: t.paper };
}

/** White walls by moonlight, somebody at home behind every lattice. */
export function lit(t: Tints): HouseLook {
  return { wall: t.ink28, tile: t.overprint, cut: t.ink45, red: t.accent, pane: t.paper, lattice: t.accent };
}

/** Far off in the dark: walls hardly lighter than the sky, small windows. */
export function far(t: Tints): HouseLook {
  return { wall: t.ink65, tile: t.overprint, cut: t.ink85, red: t.accent, pane: t.paper, lattice: t.ink65 };
}

/** Everybody asleep. */
export function asleep(t: Tints): HouseLook {
  return { wall: t.ink45, tile: t.overprint, cut: t.ink65, red: t.accent, pane: t.ink85, lattice: t.ink65 };
}

/** A tile cap with curled tips, as on every step of a horse-head wall; its middle at x, y. */
export function cap(x: number, y: number, half: number): string {
  return `M${nums(x - half, y)}C${nums(x - half - 2, y - 2, x - half - 5, y - 3, x - half - 7, y - 8)}C${nums(x - half - 3, y - 6, x - half, y - 5.5, x - half + 4, y - 5.5)}H${num(x + half - 4)}C${nums(x + half, y - 5.5, x + half + 3, y - 6, x + half + 7, y - 8)}C${nums(x + half + 5, y - 3, x + half + 2, y - 2, x + half, y)}z`;
}

/** 步步锦: a pane of stepped bars round its middle, as lines to be stroked. */
function steps(x: number, y: number, width: number, height: number): string {
  const [w, h] = [width, height];
  return `M${nums(x + w * 0.3, y)}v${num(h)}m${num(w * 0.4)} 0v${num(-h)}M${nums(x, y + h * 0.28)}h${num(w)}m0 ${num(h * 0.44)}h${num(-w)}`;
}

/** 马头墙: a house seen from its stepped gable. Stands on the origin, 84 wide and 118 high. */
export function gableHouse(look: HouseLook): string {
  let spokes = '';
  for (let i = 0; i < 8; i++) spokes += `M${nums(...polar(0, -70, 3.4, i * 45))}L${nums(...polar(0, -70, 10, i * 45))}`;
  return (
    shape('M-40 0V-66H-27V-83H-13V-100H13V-83H27V-66H40V0z', look.wall) +
    shape(
      cap(-33, -66, 8) +
        cap(33, -66, 8) +
        cap(-19.5, -83, 8) +
        cap(19.5, -83, 8) +
        cap(0, -100, 14) +
        box(-40, -6, 80, 6),
      look.tile,
    ) +
    stroke('M-42-63.6h17M25-63.6h17M-28-80.6h17M11-80.6h17M-15-97.6h30', look.tile, 1) +
    shape(hole(0, -70, 11) + box(-27, -42, 16, 20) + box(11, -42, 16, 20), look.pane) +
    stroke(
      spokes + 'M-3.4-70a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0' + steps(-27, -42, 16, 20) + steps(11, -42, 16, 20),
      look.lattice,
      1.1,
    ) +
    stroke('M-27-42h16v20h-16zM11-42h16v20h-16zM-11-70a11 11 0 1 0 22 0a11 11 0 1 0-22 0', look.tile, 1.6) +
    shape(cap(-19, -43, 9) + cap(19, -43, 9), look.tile) +
    stroke('M-40-3h80', look.cut, 1, { 'stroke-dasharray': '9 2' })
  );
}

/** A roof seen from its eaves, between two heights: curled ridge, tile runs, a drip under each. */
export function eaves(look: HouseLook, half: number, y: number, high: number, n = 6): string {
  const top = half * 0.66;
  let runs = '';
  let drips = '';
  for (let i = -n; i <= n; i++) {
    runs += `M${nums((i * top) / (n + 0.6), y - high + 2)}Q${nums((i * half) / (n + 1.6), y - high * 0.4, (i * half) / (n + 0.5), y - 2)}`;
    drips += crescent((i * half) / (n + 0.5), y - 1.4, (half * 0.45) / n, 180, 0.6, 84);
  }
  return (
    shape(
      `M${nums(-half - 5, y)}C${nums(-half + 4, y - 4, -top - 3, y - high * 0.5, -top, y - high)}H${num(top)}C${nums(top + 3, y - high * 0.5, half - 4, y - 4, half + 5, y)}z`,
      look.tile,
    ) +
    stroke(runs, look.cut, 1) +
    shape(drips, look.cut)
  );
}

/** A two-storeyed house by the water: lattice all along upstairs, a red door and a lamp below. Stands on the origin, 96 wide, 126 high. */
export function eavesHouse(look: HouseLook): string {
  let panes = '';
  let bars = '';
  for (let i = 0; i < 5; i++) {
    panes += box(-36 + i * 14.6, -86, 13, 24);
    bars += steps(-36 + i * 14.6, -86, 13, 24);
  }
  return (
    shape(box(-40, -90, 80, 90), look.wall) +
    shape(panes + box(12, -40, 20, 18) + box(-32, -40, 12, 18), look.pane) +
    stroke(bars + steps(12, -40, 20, 18) + 'M-26-40v18M-32-31h12', look.lattice, 1) +
    shape(box(-40, -62, 80, 3) + box(-38, -57, 76, 2), look.tile) +
    eaves(look, 46, -46, 11) +
    eaves(look, 44, -88, 26) +
    shape(
      'M-32-114C-35-116-38-119-38-123C-34-120-30-119-26-119H26C30-119 34-120 38-123C38-119 35-116 32-114z',
      look.tile,
    ) +
    shape(box(-14, -40, 20, 40), look.red) +
    shape(
      box(-4.6, -40, 1.2, 40) +
        hole(-6.6, -19, 1) +
        hole(-1.4, -19, 1) +
        'M-9-34l2 3.4l-2 3.4l-2-3.4zM1-34l2 3.4l-2 3.4l-2-3.4z',
      look.wall,
    ) +
    shape(box(-40, -5, 80, 5), look.tile) +
    shape('M-19-44a4.4 5 0 1 0 .1 0zM11-44a4.4 5 0 1 0 .1 0z', look.red) +
    stroke('M-19-43.4v8.8M11-43.4v8.8', look.wall, 1)
  );
}
