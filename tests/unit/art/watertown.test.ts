import { describe, expect, it } from 'vitest';
import { arrivalScene } from '../../../src/art/arrival.ts';
import { heroScene } from '../../../src/art/hero.ts';
import { tints } from '../../../src/art/palette.ts';
import { subjectScene } from '../../../src/art/subject.ts';
import { expectPicture, packed, palette } from './check.ts';

const options = { motif: 'watertown', palette, seed: 'a' } as const;
const t = tints(palette);

describe('the canal in the evening', () => {
  it('is night from edge to edge, so that a title can stand on it in the colour of paper', () => {
    for (const size of [
      { width: 390, height: 560 },
      { width: 1440, height: 640 },
    ]) {
      expect(heroScene({ ...options, ...size })).toContain(
        `<rect width="${size.width}" height="${size.height}" fill="${t.ink}"/>`,
      );
      expect(arrivalScene({ ...options, ...size })).toContain(`fill="${t.ink}"`);
    }
  });

  it('hangs the moon over the bridge, so that its image lies in the circle of the arch', () => {
    for (const [width, height] of [
      [390, 560],
      [1440, 640],
      [1080, 1920],
    ] as const) {
      const svg = heroScene({ ...options, width, height });
      const places = [...svg.matchAll(/<g transform="translate\((\d+)/gu)].map(([, x]) => x);
      const axis = width > height ? String(Math.round(1440 * 0.69)) : '262';
      expect(places.filter((x) => x === axis).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('weighs no more than a home page and an article can pay for', () => {
    expect(packed(heroScene({ ...options, width: 390, height: 560 }))).toBeLessThanOrEqual(9_000);
    for (const seed of ['a', 'b', 'c', 'd']) {
      expectPicture(subjectScene({ ...options, seed, subject: 'boat' }), 5_600);
      expectPicture(subjectScene({ ...options, seed, subject: 'nighttalk' }), 3_200);
    }
  });
});
