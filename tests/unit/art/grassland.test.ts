import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hoofprints, pairs } from '../../../src/art/grassland/hoofprints.ts';
import { horse, type Gait } from '../../../src/art/grassland/horse.ts';
import { steppeMarks } from '../../../src/art/grassland/marks.ts';
import { arrivalScene } from '../../../src/art/arrival.ts';
import { heroScene } from '../../../src/art/hero.ts';
import { openSheet } from '../../../src/art/sheet.ts';
import { expectPicture, palette } from './check.ts';

const motif = 'grassland';
describe('the steppe', () => {
  it('keeps its scenes light: no hero over 9 kB, no arrival over 8', () => {
    for (const seed of ['a', 'b', 'c', 'd', '归巢筑梦']) {
      expectPicture(heroScene({ motif, palette, seed, width: 1440, height: 640 }), 9_000);
      expectPicture(heroScene({ motif, palette, seed, width: 390, height: 560 }), 9_000);
      expectPicture(arrivalScene({ motif, palette, seed, width: 1440, height: 560 }), 8_000);
    }
  });

  it('ends its hero in the colour of the page, so that the track can leave it', () => {
    const svg = heroScene({ motif, palette, seed: 'a', width: 1440, height: 640 });
    expect(svg).toMatch(/<path d="M0 640H1440" fill="none" stroke="#f6eee0" stroke-width="2"\/><\/svg>$/u);
  });

  it('cuts a horse once, whatever its colours', () => {
    const sheet = openSheet('test', { palette, seed: 'a' });
    const herd = (['reach', 'gather', 'stand'] satisfies Gait[]).flatMap((gait) =>
      ['#111111', '#222222'].map((hide) => horse(sheet, { gait, hide, cut: '#333333' }, { x: 0, y: 0, scale: 1 })),
    );
    expect(herd[0]).toContain('fill="#111111"');
    expect(herd[1]).toContain('fill="#222222"');
    const pieces = sheet.finish({ width: 1, height: 1, viewBox: '0 0 1 1' }, herd.join('')).match(/ id="/gu);
    // Three outlines, and the marks of a running and of a standing horse.
    expect(pieces).toHaveLength(5);
  });

  it.each<[Gait, [number, number][]]>([
    // Shoulder, haunch, neck, thigh, and a hoof: where two parts of the outline lie over each other.
    [
      'reach',
      [
        [40, -68],
        [-48, -78],
        [36, -95],
        [-54, -64],
        [97, -25],
      ],
    ],
    [
      'gather',
      [
        [40, -68],
        [-48, -78],
        [36, -95],
        [-45, -62],
        [37, -27],
      ],
    ],
    [
      'stand',
      [
        [40, -70],
        [-47, -78],
        [32, -95],
        [-46, -60],
        [45, -8],
      ],
    ],
  ])('nothing is cut out of a horse (%s) where its parts overlap', async (gait, inside) => {
    const sheet = openSheet('test', { palette, seed: 'a' });
    const markup = horse(sheet, { gait, hide: '#000000' }, { x: 160, y: 170, scale: 1 });
    const svg = sheet.finish({ width: 320, height: 190, viewBox: '0 0 320 190' }, markup);
    const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
    const paper = (x: number, y: number) => data[((y + 170) * info.width + x + 160) * info.channels + 3] ?? 0;
    for (const [x, y] of inside) expect(paper(x, y), `at ${x}, ${y}`).toBeGreaterThan(200);
    expect(paper(0, -20)).toBe(0);
  });

  it('sets pairs of prints evenly along a line, turned the way it goes', () => {
    const east = pairs(
      [
        [0, 0],
        [100, 0],
      ],
      25,
    );
    expect(east.map(({ x, y, turn }) => [x, y, turn])).toEqual([
      [12.5, 0, 90],
      [37.5, 0, 90],
      [62.5, 0, 90],
      [87.5, 0, 90],
    ]);
    expect(
      pairs(
        [
          [0, 0],
          [0, 50],
        ],
        50,
      )[0]?.turn,
    ).toBe(180);
    expect(pairs([], 10)).toEqual([]);
    const sheet = openSheet('test', { palette, seed: 'a' });
    const track = hoofprints(
      sheet,
      [
        [0, 0],
        [0, -100],
      ],
      { gap: 50, scale: 1, colour: '#000000' },
    );
    expect(track.match(/<use/gu)).toHaveLength(2);
  });

  it.each(Object.entries(steppeMarks))('the sign %s is a clean path inside its field', (_name, d) => {
    expect(d).toMatch(/^M[-\d.,a-zA-Z ]+z$/u);
    expect(d).not.toMatch(/NaN|undefined|e-/u);
    expect(d.length).toBeLessThan(900);
  });
});
