import { describe, expect, it } from 'vitest';
import { sayDay, sayFull, sayMoment, sayShort, saySpan } from '#lib/say-date.ts';

const today = '2019-01-20';

describe('a day or a moment', () => {
  it.each([
    [sayDay('2019-02-16', today), '2月16日 周六'],
    [sayDay('2018-12-24', today), '2018年12月24日 周一'],
    [sayDay('2019-02-17 09:00', today), '2月17日 周日'],
    [sayMoment('2019-02-16 14:30', today), '2月16日 周六 14:30'],
    [sayMoment('2019-02-16', today), '2月16日 周六'],
    [sayMoment('2020-01-01 00:00', today), '2020年1月1日 周三 00:00'],
    [sayShort('2019-02-06', today), '2月6日'],
    [sayShort('2018-02-06', today), '2018年2月6日'],
    [sayFull('2019-01-05'), '2019年1月5日'],
    [sayFull('2018-12-24 08:00'), '2018年12月24日'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('a span', () => {
  it.each([
    [{ start: '2019-01-26 14:30', end: '2019-01-26 17:00' }, '1月26日 周六 14:30—17:00'],
    [{ start: '2019-01-26', end: '2019-01-26' }, '1月26日 周六'],
    [{ start: '2019-01-26 14:30', end: '2019-01-26' }, '1月26日 周六 14:30'],
    [{ start: '2019-01-15', end: '2019-02-15' }, '1月15日—2月15日'],
    [{ start: '2018-12-21', end: '2019-02-28' }, '2018年12月21日—2019年2月28日'],
    [{ start: '2018-12-21', end: '2018-12-28' }, '2018年12月21日—12月28日'],
    [{ start: '2019-12-28', end: '2020-01-03' }, '12月28日—2020年1月3日'],
    [{ start: '2019-01-28' }, '1月28日起'],
    [{ start: '2019-01-28 14:30' }, '1月28日 周一 14:30'],
    [{ end: '2019-02-15' }, '2月15日前'],
    [{}, ''],
  ])('%j', (span, expected) => {
    expect(saySpan(span, today)).toBe(expected);
  });
});
