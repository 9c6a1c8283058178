import { expect, it } from 'vitest';
import { findDates } from '#notice/parse/dates.ts';
import { resolveDate, type YearClues } from '#notice/parse/date-years.ts';

function end(text: string, clues: YearClues, use: 'deadline' | 'period' = 'deadline') {
  const [date] = findDates(text);
  return date && resolveDate(date, clues, use);
}

it('takes a missing year from the period before the day of signing', () => {
  const period = { start: '2018-12-21', end: '2019-02-28', label: '' };
  expect(end('1月10日', { period, signed: '2018-12-24' })).toMatchObject({
    span: { end: '2019-01-10' },
    why: expect.stringContaining('活动时间'),
  });
  expect(end('12月28日', { period, signed: '2018-12-24' })?.span.end).toBe('2018-12-28');
});

it('never puts a deadline before the day of signing', () => {
  expect(end('5月10日', { signed: '2016-04-22' })?.span.end).toBe('2016-05-10');
  expect(end('3月1日', { signed: '2016-04-22' })?.span.end).toBe('2017-03-01');
});

it('goes on to the year of the title, then of the text, then says that it does not know', () => {
  expect(end('3月1日', { title: 2019, text: 2017 })?.span.end).toBe('2019-03-01');
  expect(end('3月1日', { text: 2017 })).toMatchObject({ span: { end: '2017-03-01' }, certainty: 'guess' });
  expect(end('3月1日', {})).toEqual({ span: { label: '3月1日' }, certainty: 'guess', why: '没写年份，别处也推断不出' });
});

it('gives no day for one that does not exist, but the last of its month', () => {
  expect(end('2020年2月30日', {})).toMatchObject({ instead: '2020-02-29', certainty: 'guess' });
  expect(end('2020年2月30日', {})?.span).toEqual({ label: '2020年2月30日' });
});
