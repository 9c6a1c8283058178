import { describe, expect, it } from 'vitest';
import { checkDays } from '#notice/proofread/checks/days.ts';
import { brief, found, noticeOf } from '../notice-of.ts';

const signed = { signed: found('2023-11-20') };
const codes = (text: string) => brief(checkDays(noticeOf(text, signed)));

describe('days that do not exist', () => {
  it.each([
    ['各县团委于2024年2月30日前报名。'],
    ['各县团委于2月30日前报名。'],
    ['各县团委于4月31日前报名。'],
    ['活动从2023年2月29日开始。'],
    ['活动从2023年13月5日开始。'],
    ['活动从2023年5月32日开始。'],
    ['活动从二〇二三年二月三十日开始。'],
    ['报名截止2023-02-29，逾期不候。'],
    ['报名截止2023.06.31，逾期不候。'],
  ])('%s', (text) => {
    expect(codes(text)).toContain('1 impossible-date');
  });

  it.each([
    ['各县团委于2024年2月29日前报名。'],
    ['活动从二〇二三年十二月三十一日开始。'],
    ['版本 2023.13.40.1 的平台，第12月刊'],
    ['预算按1.2月30日均值计算'],
  ])('lets right ones be: %s', (text) => {
    expect(codes(text)).not.toContain('1 impossible-date');
  });

  it('says how many days the month has, in the year it must be', () => {
    const [remark] = checkDays(noticeOf('各县团委于2月29日前报名。', { signed: found('2024-12-20') }));
    expect(remark?.says).toContain('2025 年 2 月只有 28 天');
  });

  it('looks at a paragraph whole, over the lines it was joined from', () => {
    const text =
      '各县团委要认真收集整理本地各级团组织在活动中的做法和经验，于 2 月\n30 日前把活动总结材料报送团市委办公室，逾期不再受理，请大家相互转告周知。';
    const [remark] = checkDays(noticeOf(text, signed, { wrapped: 'perhaps' }));
    expect(remark).toMatchObject({ code: 'impossible-date', at: { line: 1, end: 2 } });
  });
});

it('finds a day torn apart between two paragraphs', () => {
  const [remark, ...others] = checkDays(noticeOf('各县团委于2月\n30日前报送总结。', signed));
  expect(others).toEqual([]);
  expect(remark).toMatchObject({ code: 'impossible-date', at: { line: 1, end: 2 } });
});

describe('weekdays', () => {
  it('are silent when right', () => {
    expect(codes('请于2023年12月1日（星期五）到会。')).toEqual([]);
    expect(codes('请于12月1日(周五)到会。')).toEqual([]);
  });

  it('are read behind figures, too', () => {
    expect(codes('于2023-12-01（星期五）前报送。')).toEqual([]);
    expect(codes('于2023-12-01（星期四）前报送。')).toEqual(['1 wrong-weekday']);
  });

  it('are named when wrong, with the right one', () => {
    const [remark] = checkDays(noticeOf('请于2023年12月1日（星期四）到会。', signed));
    expect(remark).toMatchObject({ code: 'wrong-weekday', weight: 'wrong' });
    expect(remark?.says).toContain('星期五');
  });

  it('take the year from the date of the notice, and turn it at new year', () => {
    expect(codes('请于1月5日（星期五）到会。')).toEqual([]);
    expect(codes('请于1月5日（星期四）到会。')).toEqual(['1 wrong-weekday']);
  });
});

describe('deadlines', () => {
  it('at a weekend are said for information', () => {
    const [remark] = checkDays(noticeOf('请于2023年12月3日前报送。', signed));
    expect(remark).toMatchObject({ code: 'weekend-deadline', weight: 'info' });
  });

  it('are known by an hour between the day and 前, too, and do not hide the next day', () => {
    expect(codes('请于2023年12月3日（星期日）下午6:00前报送。')).toEqual(['1 weekend-deadline']);
    expect(codes('活动从2023年12月1日至2023年12月32日。')).toEqual(['1 impossible-date']);
  });

  it('without a year are said with the year that was taken', () => {
    const [remark] = checkDays(noticeOf('请于1月5日前报送。', signed));
    expect(remark?.code).toBe('deadline-without-year');
    expect(remark?.says).toContain('2024');
  });

  it('take the year of a date before them in the same paragraph', () => {
    expect(codes('2023年12月5日前报方案，1月5日前报总结。')).toEqual([]);
  });

  it('are told once, though an attachment names them again', () => {
    expect(codes('请于1月5日前报送。\n（1月5日前报送）')).toEqual(['1 deadline-without-year']);
  });
});
