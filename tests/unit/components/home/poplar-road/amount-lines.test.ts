import { describe, expect, it } from 'vitest';
import { amountLines } from '../../../../../src/components/home/poplar-road/amount-lines.ts';

const said = (value: string) => amountLines(value).map(({ number, text }) => `${number}|${text}`);

describe('an amount on a square', () => {
  it.each([
    ['最高 20 万元', ['|最高', '20|', '|万元']],
    ['约退 30%', ['|约退', '30%|']],
    ['7 天 0 学费', ['7|天', '0|学费']],
    ['免费', ['|免费']],
    ['免费住到开学', ['|免费住', '|到开学']],
  ])('sets %s in %j', (value, lines) => {
    expect(said(value)).toEqual(lines);
  });

  it('loses nothing', () => {
    for (const value of ['每件 5 元', '3 人 5 天 200 元', '全程有人陪着办'])
      expect(
        amountLines(value)
          .map(({ number, text }) => number + text)
          .join(''),
      ).toBe(value.replaceAll(' ', ''));
  });
});
