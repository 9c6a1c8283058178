import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formFieldSchema } from '#schemas/form-field.ts';
import { numberPattern, type NumberRange } from '#forms/number-pattern.ts';

const takes = (range: NumberRange) => {
  const pattern = new RegExp(`^(?:${numberPattern(range)})$`, 'v');
  return (text: string) => pattern.test(text);
};

describe('numbers of a range, as people write them', () => {
  test('takes just those, whatever the range and the decimals', () => {
    const steps = fc.integer({ min: -120_000, max: 120_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        steps,
        steps,
        fc.integer({ min: 0, max: 4 }),
        steps,
        (decimals, a, b, places, n) => {
          const [min, max] = [Math.min(a, b) / 10 ** decimals, Math.max(a, b) / 10 ** decimals];
          const accepts = takes({ min, max, decimals });
          // Near the ends is where mistakes are.
          for (const value of [n / 10 ** places, min, max, min - 10 ** -places, max + 10 ** -places, 0]) {
            const text = value.toFixed(places);
            if (/^-0(?:\.0+)?$/u.test(text)) continue;
            const written = Number(text);
            expect([text, accepts(text)]).toEqual([text, places <= decimals && written >= min && written <= max]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('an open end goes on for twelve digits', () => {
    expect(takes({ min: 7, decimals: 0 })('999999999999')).toBe(true);
    expect(takes({ min: 7, decimals: 0 })('1000000000000')).toBe(false);
    expect(takes({ max: 7, decimals: 1 })('-999999999999.9')).toBe(true);
    expect(takes({ min: 7, decimals: 0 })('6')).toBe(false);
  });

  test('one number is one way to write it', () => {
    const accepts = takes({ decimals: 2 });
    for (const text of ['007', '-0', '1e3', '.5', '5.', '+5', ' 5', '1,000', '١', ''])
      expect([text, accepts(text)]).toEqual([text, false]);
  });

  test('nothing fits where nothing fits', () => {
    expect(takes({ min: 0.2, max: 0.8, decimals: 0 })('0')).toBe(false);
    expect(takes({ min: 0.2, max: 0.8, decimals: 0 })('')).toBe(false);
  });

  test('every engine can run it, and it is short', () => {
    const source = numberPattern({ min: 0.0007, max: 98765.4321, decimals: 4 });
    expect(source).not.toMatch(/\(\?[=!<]|\\[dwsb]/u);
    expect(source.length).toBeLessThan(1500);
  });
});

describe('a range nobody could write a number of is refused', () => {
  test.each([
    [{ min: 0.2, max: 0.8 }, ['decimals']],
    [{ min: 0.2, max: 0.8, decimals: 1 }, []],
    [{ min: 0.07, max: 0.07, decimals: 2 }, []],
    [{ min: 1, max: 1 }, []],
    [{ max: 1e13 }, ['max']],
    [{ min: -1e13 }, ['min']],
  ])('%j', (range, faults) => {
    const { error } = formFieldSchema.safeParse({ type: '数字', label: '几亩', ...range });
    expect((error?.issues ?? []).map(({ path }) => path.join('.'))).toEqual(faults);
  });
});
