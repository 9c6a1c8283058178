import { describe, expect, it } from 'vitest';
import { findDates } from '#notice/parse/dates.ts';
import { resolveDate } from '#notice/parse/date-years.ts';

const signed = '2018-12-24';
function read(text: string, clues = { signed }) {
  return findDates(text).map((date) => {
    const { span, certainty, instead } = resolveDate(date, clues, 'deadline');
    return [date.written, span.start, span.open ? '长期' : span.end, certainty, instead]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}

describe('findDates', () => {
  it.each([
    ['2016年1—2月', '2016年1—2月 2016-01-01 2016-02-29 sure'],
    ['2018 年 12 月下旬—2019 年 2 月底', '2018 年 12 月下旬—2019 年 2 月底 2018-12-21 2019-02-28 sure'],
    ['2018 12 月下旬—1 月上旬', '2018 12 月下旬—1 月上旬 2018-12-21 2019-01-10 guess'],
    ['2019 1 月中旬——2 月中旬', '2019 1 月中旬——2 月中旬 2019-01-11 2019-02-20 guess'],
    ['2019 2 月下旬月—长期', '2019 2 月下旬月—长期 2019-02-21 长期 guess'],
    ['于 1 10 日前', '1 10 日 2019-01-10 2019-01-10 guess'],
    ['于 2 月 30 日前', '2 月 30 日 guess 2019-02-28'],
    ['12月31日（星期四）前', '12月31日（星期四） 2018-12-31 2018-12-31 guess'],
    ['二〇二一年三月二十四日', '二〇二一年三月二十四日 2021-03-24 2021-03-24 sure'],
    ['2021.3.24', '2021.3.24 2021-03-24 2021-03-24 sure'],
    ['2021-03-24', '2021-03-24 2021-03-24 2021-03-24 sure'],
    ['即日起至3月31日', '即日起至3月31日 2018-12-24 2019-03-31 guess'],
    ['2026年7月5、6日', '2026年7月5、6日 2026-07-05 2026-07-06 sure'],
    ['2022 3 1 日—3 30', '2022 3 1 日—3 30 2022-03-01 2022-03-30 guess'],
    ['2016年11月至次年3月', '2016年11月至次年3月 2016-11-01 2017-03-31 guess'],
    ['5月10日下午17:00前', '5月10日下午17:00 2019-05-10 2019-05-10 guess'],
    ['１２月３１日', '１２月３１日 2018-12-31 2018-12-31 guess'],
    ['2019年2月20日—月底', '2019年2月20日—月底 2019-02-20 2019-02-28 sure'],
    [
      '2020年2月3日（正月初十）至2月9日（正月十六）',
      '2020年2月3日（正月初十）至2月9日（正月十六） 2020-02-03 2020-02-09 sure',
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each(['3个月', '每月5日前', '2014级学生', '十月革命', '五四精神', '第12月刊', '“1+100”工作', '2019年'])(
    'finds none in %s',
    (text) => expect(read(text)).toEqual([]),
  );

  it('drops spaces and puts lost characters back in the label', () => {
    expect(findDates('2018 12 月下旬——1 月上旬')[0]?.label).toBe('2018年12月下旬—1月上旬');
    expect(findDates('于 1 10 日前')[0]?.label).toBe('1月10日');
  });

  it('stays fast on long runs of digits and months', () => {
    const before = performance.now();
    findDates('12月'.repeat(4000) + '1 '.repeat(4000) + '9'.repeat(4000));
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
