import { describe, expect, it } from 'vitest';
import { lunarDay, sayAhead } from '../../../../../src/components/home/poplar-road/lunar-day.ts';

describe('lunar days', () => {
  it.each([
    ['2016-01-23', '腊月十四'],
    ['2016-01-30', '腊月廿一'],
    ['2016-02-07', '腊月廿九'],
    ['2016-02-08', '正月初一'],
    ['2016-02-17 19:30', '正月初十'],
    ['2016-02-27', '正月二十'],
    ['2016-02-22', '正月十五'],
    ['2019-02-04', '腊月三十'],
  ])('%s is %s', (day, words) => {
    expect(lunarDay(day)).toBe(words);
  });
});

describe('days ahead', () => {
  it.each([
    ['2016-01-19', '办过了'],
    ['2016-01-20', '就在今天'],
    ['2016-01-21', '明天'],
    ['2016-01-23', '3 天后'],
  ])('seen from 2016-01-20, %s is %s', (day, words) => {
    expect(sayAhead('2016-01-20', day)).toBe(words);
  });
});
