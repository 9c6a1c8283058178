import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitLine } from '#deck/derive/fit-line.ts';

it.each([
  ['短的不动。', 18, '短的不动。'],
  ['  两头 和\n中间 ', 18, '两头 和 中间'],
  ['先看哪件用得上，再定哪天去办它', 10, '先看哪件用得上'],
  ['一句没有标点一直说下去的话', 8, '一句没有标点一…'],
  ['团省委安排“青春兴晋行动”的通知全文', 10, '团省委安排…'],
  ['山😀😀😀😀😀', 6, '山😀😀…'],
])('%j within %d', (text, most, fitted) => {
  expect(fitLine(text, most)).toBe(fitted);
});

it('is never too long, never empty where there was something, and holds no half characters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'山，。“”（）…😀 a\u3000'), minLength: 1, maxLength: 60 }),
      fc.integer({ min: 6, max: 40 }),
      (text, most) => {
        const fitted = fitLine(text, most);
        expect(fitted.length).toBeLessThanOrEqual(most);
        expect(fitted === '').toBe(text.trim() === '');
        expect(fitted.isWellFormed() || !text.isWellFormed()).toBe(true);
      },
    ),
  );
});
