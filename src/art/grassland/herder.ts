import { comb, leaf } from '../cuts.ts';
import type { Tints } from '../palette.ts';
import { circle, hole, put, shape, stroke } from '../svg.ts';

export interface HerderLook {
  /** The long robe, its sash, and the trim of both. */
  robe: string;
  sash: string;
  trim: string;
  head: 'pointed' | 'fur' | 'scarf';
  /** `offer` holds a hada (哈达) out on both hands, to the right. */
  arms: 'offer' | 'wave' | 'down';
}

/** 哈达 laid over two hands at the origin: folds, and fringes at its ends; 34 wide and 52 high. */
function hada(t: Tints): string {
  return (
    shape('M-15-3C-6-9 12-9 18-3L19 3C8-1-6-1-12 3L-10 44H-17z', t.paper) +
    shape('M18-4L21 40H14L12-2z', t.paper) +
    stroke('M-13 4L-14 40M17 2L18 36', t.ink45, 1) +
    stroke('M-17 44v6M-14.5 44v6M-12 44v6M14 40v6M16.5 40v6M19 40v6', t.paper, 1.2)
  );
}

const heads: Record<HerderLook['head'], (t: Tints) => string> = {
  pointed: (t) =>
    shape('M-12-92C-10-101-4-107 0-119C4-107 10-101 12-92z', t.accent) +
    circle(0, -120, 2.6, t.ground) +
    shape('M-16-96C-8-101 8-101 16-96L14-88C6-92-6-92-14-88z', t.overprint) +
    shape(comb(-13, -90, 13, -90, 4, 7), t.ground),
  fur: (t) =>
    shape('M-14-90C-16-106 16-106 14-90L17-76C13-72 10-76 11-88C4-92-4-92-11-88C-10-76-13-72-17-76z', t.overprint) +
    shape(comb(-9, -98, 9, -98, -5, 6) + comb(-15, -78, -13, -88, 3, 3) + comb(13, -88, 15, -78, 3, 3), t.ground),
  scarf: (t) =>
    shape(
      'M-12-84C-15-104 15-104 12-84C13-78 10-73 8-73C12-84 9-91 0-91C-9-91-12-84-8-73C-10-73-13-78-12-84z',
      t.accent,
    ) +
    shape('M7-75L18-70L14-64L5-72z', t.accent) +
    shape(hole(-6, -95, 1.4) + hole(0, -97, 1.4) + hole(6, -95, 1.4), t.ground),
};

/** A herder in a long robe (蒙古袍), buttoned at the right, with sash and turned-up boots; stands on the origin, about 118 high. */
export function herder(t: Tints, { robe, sash, trim, head, arms }: HerderLook): string {
  const sleeve = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const line = arms === 'offer' ? 'M11-66L24-54L40-58' : arms === 'wave' ? 'M12-67L25-76L29-95' : 'M12-66L20-50L18-38';
  let out = shape('M-14-10V0H-2L-2-10zM3-10V0H17C20-1 19-5 15-4L12-10z', t.overprint);
  if (arms === 'offer') out += stroke('M6-64L20-50L38-54', robe, 7, sleeve);
  out +=
    shape('M-14-73C-8-78 8-78 14-73C16-60 18-40 25-9C10-4-10-4-25-9C-18-40-16-60-14-73z', robe) +
    stroke('M-1-75C4-70 10-66 13-60M14-44L20-10', trim, 2.2) +
    stroke('M-23-13C-8-8 8-8 23-13', trim, 2) +
    shape('M-17-50C-6-46 6-46 17-50L18-43C6-39-6-39-18-43z', sash) +
    shape('M-8-43L-13-22L-8-24L-6-20L-4-42z', sash) +
    shape(hole(6, -67, 1.3) + hole(11, -62, 1.3) + leaf(-6, -34, 12, 2, 184) + leaf(6, -34, 12, 2, 176), trim) +
    stroke(line, robe, 7.5, sleeve) +
    stroke('M-12-66L-20-52L-17-38', robe, 7.5, sleeve) +
    circle(-17, -35, 3.6, t.paper);
  if (arms === 'offer')
    out += put(hada(t), { x: 41, y: -59, scale: 0.9 }) + circle(38, -53, 3.4, t.paper) + circle(43, -58, 3.6, t.paper);
  else if (arms === 'wave') out += circle(30, -99, 3.8, t.paper);
  else out += circle(18, -35, 3.6, t.paper);
  return (
    out +
    circle(0, -84, 10.5, t.paper) +
    circle(-3.6, -85, 1.1, t.ink) +
    circle(3.6, -85, 1.1, t.ink) +
    stroke('M-3-80q3 2.6 6 0', t.accent, 1.4, { 'stroke-linecap': 'round' }) +
    shape(hole(-6.6, -81, 1.7) + hole(6.6, -81, 1.7), t.accent60) +
    heads[head](t)
  );
}
