import type { Palette } from './palette.ts';
import { polar } from './curve.ts';
import { swallowOutline } from './pieces/swallow.ts';
import { el, hole, put, shape } from './svg.ts';

/**
 * The site's mark: a window flower so small that only three things are left of it, a scalloped edge, a ring of holes and
 * a swallow. Has no defs, so that it can be inlined anywhere and saved as a favicon.
 */
export function emblem({ palette, size }: { palette: Palette; size: number }): string {
  let lobes = hole(0, 0, 27);
  let cuts = '';
  for (let i = 0; i < 12; i++) {
    lobes += hole(...polar(0, 0, 25.6, i * 30), 6.4);
    cuts += hole(...polar(0, 0, 27, i * 30), 1.9);
  }
  const bird = put(shape(swallowOutline, palette.ground), { x: 7, y: 0, scale: 0.44, rotate: -6 });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: '-32 -32 64 64',
    width: size,
    height: size,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return el('svg', attributes, shape(lobes, palette.accent) + shape(cuts, palette.ground) + bird);
}
