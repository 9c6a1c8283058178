import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  dayOf,
  dayParts,
  daysBetween,
  isoInChina,
  isRealDate,
  isRealDateTime,
  timeOf,
  todayInChina,
  toInstant,
} from '#lib/china-time.ts';

describe('isRealDate', () => {
  it.each(['2019-01-26', '2020-02-29', '2000-02-29', '2019-12-31', '2100-02-28'])('takes %s', (text) => {
    expect(isRealDate(text)).toBe(true);
  });
  it.each([
    '2019-02-30',
    '2019-02-29',
    '1900-02-29',
    '2100-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-00-10',
    '2019-01-00',
    '2019-1-26',
    '19-01-26',
    '2019/01/26',
    '2019年1月26日',
    '2019-01-26 ',
    '2019-01-26 14:30',
    '2019-01-26T14:30',
    '2019-01-26\n',
    '２０１９-01-26',
    '',
  ])('refuses %j', (text) => {
    expect(isRealDate(text)).toBe(false);
  });
});

describe('isRealDateTime', () => {
  it.each(['2019-01-26 14:30', '2019-01-26 00:00', '2020-02-29 23:59'])('takes %s', (text) => {
    expect(isRealDateTime(text)).toBe(true);
  });
  it.each([
    '2019-02-29 14:30',
    '2019-01-26 24:00',
    '2019-01-26 14:60',
    '2019-01-26 9:30',
    '2019-01-26T14:30',
    '2019-01-26  14:30',
    '2019-01-26',
  ])('refuses %j', (text) => {
    expect(isRealDateTime(text)).toBe(false);
  });
});

describe('days', () => {
  it('counts across months, leap days and years, and backwards', () => {
    expect(daysBetween('2019-01-20', '2019-02-05')).toBe(16);
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2019-02-28', '2019-03-01')).toBe(1);
    expect(daysBetween('2018-12-21', '2020-12-21')).toBe(731);
    expect(daysBetween('2019-02-05', '2019-01-20')).toBe(-16);
  });

  it('counts days, not hours', () => {
    expect(daysBetween('2019-01-26 23:59', '2019-01-27 00:01')).toBe(1);
    expect(daysBetween('2019-01-26 00:00', '2019-01-26 23:59')).toBe(0);
  });

  it('adds days across the end of a month', () => {
    expect(addDays('2019-02-28', 1)).toBe('2019-03-01');
    expect(addDays('2020-02-28 14:30', 1)).toBe('2020-02-29');
    expect(addDays('2019-01-01', -1)).toBe('2018-12-31');
  });

  it('takes a moment apart', () => {
    expect([dayOf('2019-01-26 14:30'), timeOf('2019-01-26 14:30')]).toEqual(['2019-01-26', '14:30']);
    expect([dayOf('2019-01-26'), timeOf('2019-01-26')]).toEqual(['2019-01-26', undefined]);
    expect(dayParts('2019-01-26 14:30')).toEqual({ year: 2019, month: 1, day: 26, weekday: '六' });
    expect(dayParts('2019-01-27').weekday).toBe('日');
    expect(dayParts('2019-01-28').weekday).toBe('一');
  });

  it('writes moments for machines with the offset of China', () => {
    expect(isoInChina('2019-01-26')).toBe('2019-01-26');
    expect(isoInChina('2019-01-26 14:30')).toBe('2019-01-26T14:30:00+08:00');
    expect(toInstant('2019-01-26').toISOString()).toBe('2019-01-25T16:00:00.000Z');
    expect(toInstant('2019-01-26 14:30').toISOString()).toBe('2019-01-26T06:30:00.000Z');
  });
});

describe('today in China', () => {
  afterEach(() => vi.useRealTimers());

  it('turns at midnight in China', () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date('2019-01-25T15:59:59Z'));
    expect(todayInChina()).toBe('2019-01-25');
    vi.setSystemTime(new Date('2019-01-25T16:00:00Z'));
    expect(todayInChina()).toBe('2019-01-26');
  });

  it('gives the same answers on a machine in California', () => {
    const program = `
      import * as time from '#lib/china-time.ts';
      const now = Date.parse('2019-03-10T17:30:00Z');
      Date.now = () => now;
      console.log(JSON.stringify([
        Intl.DateTimeFormat().resolvedOptions().timeZone,
        time.todayInChina(),
        time.daysBetween('2019-03-09', '2019-03-11'),
        time.dayParts('2019-01-26 00:10').weekday,
        time.toInstant('2019-01-26').toISOString(),
        time.addDays('2019-03-09', 1),
      ]));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: new URL('../../..', import.meta.url),
      env: { ...process.env, TZ: 'America/Los_Angeles', NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual([
      'America/Los_Angeles',
      '2019-03-11',
      2,
      '六',
      '2019-01-25T16:00:00.000Z',
      '2019-03-10',
    ]);
  });
});
