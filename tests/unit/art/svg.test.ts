import { describe, expect, it } from 'vitest';
import { smooth } from '../../../src/art/curve.ts';
import { el, num, nums, transform } from '../../../src/art/svg.ts';

describe('svg', () => {
  it('writes numbers with one decimal and nothing needless', () => {
    expect([1, 1.04, 1.06, 0.5, -0.5, -0.01, 12.96].map(num)).toEqual(['1', '1', '1.1', '.5', '-.5', '0', '13']);
    expect(nums(1, -2, 3.25)).toBe('1-2 3.3');
  });

  it('leaves out attributes without a value and closes empty elements', () => {
    expect(el('use', { href: '#a', x: 0, y: undefined })).toBe('<use href="#a" x="0"/>');
    expect(el('g', {}, '<a/>')).toBe('<g><a/></g>');
  });

  it('places pieces with the shortest transform', () => {
    expect(transform({ x: 1, y: -2 })).toBe('translate(1-2)');
    expect(transform({ x: 0, y: 0, scale: 0.5, flip: true })).toContain('scale(-0.5 0.5)');
  });
});

describe('smooth', () => {
  it('ends where its last point is, however often it was rounded', () => {
    const points = Array.from({ length: 40 }, (_, i) => [i * 3.33, Math.sin(i) * 10.07] as const);
    const steps = [...smooth(points).matchAll(/-?\d*\.?\d+/g)].map(Number);
    let [x, y] = [steps[0] ?? 0, steps[1] ?? 0];
    for (let i = 2; i < steps.length; i += 4) [x, y] = [x + (steps[i + 2] ?? 0), y + (steps[i + 3] ?? 0)];
    expect(x).toBeCloseTo(39 * 3.33, 0);
    expect(y).toBeCloseTo(Math.sin(39) * 10.07, 0);
  });
});
