import { describe, expect, it } from 'vitest';
import { markerDepth, readMarker } from '../../../../src/notice/parse/markers.ts';

describe('the marker a paragraph begins with', () => {
  it.each([
    ['一、活动时间', 1, '一、', 1, '活动时间'],
    ['十二、其他', 1, '十二、', 12, '其他'],
    ['二 活动时间', 1, '二', 2, '活动时间'],
    ['（一）宣传', 2, '（一）', 1, '宣传'],
    ['(三)宣传', 2, '(三)', 3, '宣传'],
    ['1.走访', 3, '1.', 1, '走访'],
    ['10、走访', 3, '10、', 10, '走访'],
    ['１．走访', 3, '１．', 1, '走访'],
    ['1 走访', 3, '1', 1, '走访'],
    ['（1）登记', 4, '（1）', 1, '登记'],
    ['3)登记', 4, '3)', 3, '登记'],
    ['3.2 登记', 4, '3.2', 2, '登记'],
    ['②登记', 5, '②', 2, '登记'],
    ['——送书', 5, '——', undefined, '送书'],
    ['一是走访', 5, '一是', 1, '走访'],
    ['第一章 总则', 1, '第一章', 1, '总则'],
    ['第十条 附则', 3, '第十条', 10, '附则'],
  ])('%s', (text, level, written, number, rest) =>
    expect(readMarker(text)).toEqual({ marker: { level, written, ...(number === undefined ? {} : { number }) }, rest }),
  );

  it.each([
    '10 项活动',
    '2018 年春节',
    '3.5万元',
    '2021.3.24',
    '2月30日前',
    '一起来',
    '十分重要',
    '第一书记',
    '12 月下旬',
    '——',
    '',
    '一',
  ])('is none in %j', (text) => expect(readMarker(text)).toBeUndefined());

  it('stands deeper the finer it is', () => {
    const depths = [
      '第一章 总则',
      '第一条 目的',
      '一、时间',
      '（一）宣传',
      '1.走访',
      '（1）登记',
      '①登记',
      '——送书',
      '一是走访',
    ].map((text) => {
      const found = readMarker(text);
      return found === undefined ? NaN : markerDepth(found.marker);
    });
    expect(depths).toEqual(depths.toSorted((one, other) => one - other));
    expect(new Set(depths).size).toBe(depths.length);
  });
});
