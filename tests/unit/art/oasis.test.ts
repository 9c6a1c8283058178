import { describe, expect, it } from 'vitest';
import { arrivalScene } from '#art/arrival.ts';
import { heroScene } from '#art/hero.ts';
import { nang } from '#art/oasis/nang.ts';
import { poplar } from '#art/oasis/poplar.ts';
import { spot } from '#art/oasis/avenue.ts';
import { openSheet } from '#art/sheet.ts';
import { expectPicture, expectXml, packed } from './check.ts';

const palette = { ink: '#5a1712', accent: '#a8300c', ground: '#f9e4ae' };
const options = { motif: 'oasis' as const, palette, seed: '乡约你我' };

describe('the road between poplars', () => {
  it('weighs no more than the home page can pay for', async () => {
    for (const [svg, limit] of [
      [heroScene({ ...options, width: 1440, height: 640 }), 10_600],
      [heroScene({ ...options, width: 390, height: 560 }), 8_000],
      [arrivalScene({ ...options, width: 1440, height: 560 }), 8_000],
    ] as const) {
      await expectXml(svg);
      expectPicture(svg, limit);
    }
  });

  it('narrows evenly to where it ends', () => {
    const avenue = { x: 100, horizon: 50, near: 80, half: 40, tree: 200 };
    expect(spot(avenue, 1, 1)).toEqual({ x: 140, y: 130, k: 1 });
    expect(spot(avenue, -1, 2)).toEqual({ x: 80, y: 90, k: 0.5 });
    expect(spot(avenue, 0, 1000).y).toBeCloseTo(50, 0);
  });

  it('draws each tree once and puts it down the whole way', () => {
    const svg = heroScene({ ...options, width: 1440, height: 640 });
    const tree = poplar('#000', '#111');
    expect(tree).not.toContain('NaN');
    expect((svg.match(/<use /g) ?? []).length).toBeGreaterThan(24);
    expect(packed(svg)).toBeLessThan(packed(tree) * 24);
  });
});

describe('the nang', () => {
  it('stays within its radius and costs less without its sesame', () => {
    const draw = (fine: boolean) => nang(openSheet('test', { palette, seed: 'a' }), '#000', '#fff', fine);
    expect(draw(true)).toContain('r="100"');
    expect(draw(false).length).toBeLessThan(draw(true).length);
  });
});
