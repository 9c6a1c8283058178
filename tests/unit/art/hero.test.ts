import { describe, expect, it } from 'vitest';
import { arrivalScene } from '../../../src/art/arrival.ts';
import { heroScene } from '../../../src/art/hero.ts';
import { motifs } from '#schemas/motif.ts';
import { tints } from '../../../src/art/palette.ts';
import { expectPicture, expectXml, palette, readPicture } from './check.ts';

const sizes = [
  { width: 390, height: 560 },
  { width: 360, height: 640 },
  { width: 500, height: 400 },
  { width: 1080, height: 1920 },
  { width: 1440, height: 640 },
  { width: 1920, height: 700 },
];

describe.each(motifs)('%s', (motif) => {
  it.each(sizes)('draws a hero and an arrival of $width × $height within their limits', async (size) => {
    for (const seed of ['青春兴晋', 'b', 'c']) {
      const [hero, arrival] = [
        heroScene({ motif, palette, seed, ...size }),
        arrivalScene({ motif, palette, seed, ...size }),
      ];
      await expectXml(hero);
      await expectXml(arrival);
      expectPicture(hero, 12_000);
      expectPicture(arrival, 10_000);
    }
  });

  it('is the same for the same options and another for another seed', () => {
    const options = { motif, palette, seed: 'a', width: 390, height: 560 };
    expect(heroScene(options)).toBe(heroScene({ ...options }));
    expect(heroScene({ ...options, seed: 'b' })).not.toBe(heroScene(options));
    expect(arrivalScene(options)).toBe(arrivalScene({ ...options }));
    expect(arrivalScene({ ...options, seed: 'b' })).not.toBe(arrivalScene(options));
  });

  it('composes anew for a wide format instead of cropping', () => {
    const tall = heroScene({ motif, palette, seed: 'a', width: 390, height: 560 });
    const wide = heroScene({ motif, palette, seed: 'a', width: 1440, height: 640 });
    expect(tall).toContain('viewBox="0 0 390 560"');
    expect(wide).toContain('viewBox="0 0 1440 640"');
  });

  it('never shares an id between two pictures of one page', () => {
    const options = { motif, palette, width: 390, height: 560 };
    const hero = readPicture(heroScene({ ...options, seed: 'a' }));
    const others = [heroScene({ ...options, seed: 'b' }), arrivalScene({ ...options, seed: 'a' })].flatMap(
      (svg) => readPicture(svg).ids,
    );
    for (const id of hero.ids) expect(others).not.toContain(id);
  });

  it('uses no colour but the tints of its palette', () => {
    const known = new Set<string>(['none', ...Object.values(tints(palette))]);
    const { colours } = readPicture(heroScene({ motif, palette, seed: 'a', width: 1440, height: 640 }));
    for (const colour of colours) expect(known).toContain(colour);
  });
});
