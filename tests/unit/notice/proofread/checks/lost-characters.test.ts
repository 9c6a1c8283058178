import { describe, expect, it } from 'vitest';
import { checkLostCharacters } from '#notice/proofread/checks/lost-characters.ts';
import { noticeOf } from '../notice-of.ts';

const said = (text: string) => checkLostCharacters(noticeOf(text)).map(({ code, says }) => `${code} ${says}`);

describe('characters lost from dates', () => {
  it.each([
    ['筹备阶段（2021 11 月上旬—12 月）', 'lost-year-mark', '“2021年11月上旬”'],
    ['各县团委于 3 15 日前报送方案。', 'lost-month', '“3月15日前”'],
    ['总结阶段（3月下旬月—5月）', 'extra-date-mark', '“3月下旬”'],
    ['2021共青团服务返乡青年活动情况表', 'bare-year', '“2021年共青团'],
    ['做好2021“百日行动”', 'bare-year', '“2021年'],
  ])('%s', (text, code, mended) => {
    const remarks = said(text);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toContain(code);
    expect(remarks[0]).toContain(mended);
  });

  it.each([
    ['2021年11月上旬至12月，每月月底报送，年年如此。'],
    ['招募2000名志愿者，覆盖2021级学生，发放2000余份。'],
    ['12月 10日前报送；3.5 10日均值'],
    ['电话 0999-2021666，平台 2020.com'],
    ['示团发〔2021〕12号'],
    ['用时 3 10分钟'],
  ])('leaves alone: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
