import { describe, expect, it } from 'vitest';
import { qrPixels } from '#lib/qr-code.ts';
import { modulesOf, readQr } from '../../support/read-qr.ts';

describe('a code as pixels', () => {
  it.each([
    'https://a.cn/1',
    'https://example.com/q/taiyuan-qingnian',
    'https://example.com/很长的路径/归巢?a=1&b=2',
    `https://example.com/${'x'.repeat(70)}`,
  ])('says %s to a reader that never saw the encoder', (text) => {
    expect(readQr(modulesOf(qrPixels(text, 720)))).toBe(text);
  });

  it('is at least as wide as asked, square, and of two colours', () => {
    for (const least of [1, 240, 720]) {
      const { size, pixels } = qrPixels('https://example.com/q/a', least);
      expect(size).toBeGreaterThanOrEqual(least);
      expect(pixels.length).toBe(size * size);
      expect(new Set(pixels)).toEqual(new Set([0, 255]));
    }
  });

  it('has four light modules around it, as scanners need', () => {
    const { size, pixels } = qrPixels('https://example.com/q/a', 720);
    const first = pixels.indexOf(0);
    const [y, x] = [Math.floor(first / size), first % size];
    // The finder is seven modules wide.
    let end = x;
    while (pixels[y * size + end] === 0) end += 1;
    const module = (end - x) / 7;
    expect([x / module, y / module]).toEqual([4, 4]);
  });
});
