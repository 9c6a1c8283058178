import { tints, type Palette, type Tints } from './palette.ts';
import { hash, random, type Random } from './random.ts';
import { el, transform, type Placement } from './svg.ts';

/** The paper one picture is cut from: its colours, its chance, and the pieces that are cut once and used often. */
export interface Sheet {
  readonly tints: Tints;
  readonly random: Random;
  /** Puts a piece; the first time it is drawn into <defs>, after that only referred to. */
  use(name: string, draw: () => string, placement: Placement): string;
  /** Clips markup to path data. */
  clip(d: string, markup: string): string;
  /** The finished picture. */
  finish(size: { width: number; height: number; viewBox: string }, body: string): string;
}

/**
 * Opens a sheet for one kind of picture. Ids carry a hash of that and of the options, because several pictures stand inline on one page and a <use> would
 * otherwise find the first page-wide id, that is, another picture's piece.
 */
export function openSheet(picture: string, options: { palette: Palette; seed: string; [key: string]: unknown }): Sheet {
  const prefix = `c${(hash(picture + JSON.stringify(options)) % 60466176).toString(36)}`;
  const defs = new Map<string, { id: string; markup: string }>();
  const define = (name: string, draw: (id: string) => string): string => {
    const known = defs.get(name);
    if (known !== undefined) return known.id;
    const id = `${prefix}-${(defs.size + 10).toString(36)}`;
    defs.set(name, { id, markup: '' });
    defs.set(name, { id, markup: draw(id) });
    return id;
  };
  return {
    tints: tints(options.palette),
    random: random(options.seed),
    use(name, draw, placement) {
      const id = define(name, (own) => el('g', { id: own }, draw()));
      const { x, y, scale = 1, flip = false, rotate = 0 } = placement;
      // Plain shifts are written as x and y: shorter, and most pieces of a row are plain shifts.
      if (scale === 1 && !flip && rotate === 0)
        return el('use', { href: `#${id}`, x: x === 0 ? undefined : x, y: y === 0 ? undefined : y });
      return el('use', { href: `#${id}`, transform: transform(placement) });
    },
    clip(d, markup) {
      const id = define(`clip ${d}`, (own) => el('clipPath', { id: own }, el('path', { d })));
      return el('g', { 'clip-path': `url(#${id})` }, markup);
    },
    finish({ width, height, viewBox }, body) {
      const pieces = [...defs.values()].map(({ markup }) => markup).join('');
      const attributes = {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox,
        width,
        height,
        'aria-hidden': 'true',
        focusable: 'false',
      };
      return el('svg', attributes, (pieces === '' ? '' : el('defs', {}, pieces)) + body);
    },
  };
}
