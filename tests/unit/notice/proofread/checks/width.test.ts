import { describe, expect, it } from 'vitest';
import { checkWidth } from '#notice/proofread/checks/width.ts';
import { noticeOf } from '../notice-of.ts';

const remarks = (text: string) => checkWidth(noticeOf(text));
const codes = (text: string) => remarks(text).map((remark) => remark.code);

describe('width of punctuation', () => {
  it('is said once a document, with the count and the first lines', () => {
    const text = Array.from({ length: 30 }, () => '各单位要重视,要落实:抓好宣传(含海报)。').join('\n');
    const [remark, ...others] = remarks(text);
    expect(others).toEqual([]);
    expect(remark).toMatchObject({ code: 'half-width-punctuation', weight: 'info', at: { line: 1 } });
    expect(remark?.says).toContain('120 处');
    expect(remark?.says).toContain('第 1、2、3、4 行等');
  });

  it.each([
    ['网址 https://example.com/a,b:c 和邮箱 a.b@example.com，9:30 开始，共 1,000 人'],
    ['H5, App (Android) 等'],
    ['——宣传；——服务……'],
  ])('lets be: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['开展"送书"活动', 'straight-quotes'],
    ['于２０２４年５月举行', 'full-width-digits'],
    ['要重视，，要落实。', 'doubled-punctuation'],
    ['要重视、。', 'doubled-punctuation'],
    ['治理劣V类水体', 'latin-numeral'],
    ['启动II级响应', 'latin-numeral'],
    ['每人撰写1-2篇报告', 'hyphen-range'],
  ])('%s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('writes the Roman numeral out', () => {
    expect(remarks('启动II级响应')[0]?.says).toContain('“Ⅱ级”');
  });
});

describe('ranges', () => {
  it.each([
    ['电话0999-2012345，日期2024-05-06，编号ZX-12-3个'],
    ['落实“1+100”制度，实行5-3个百分点的减免'],
    ['选择2—3个团场，3—4个项目'],
  ])('lets be: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('of several kinds are said once', () => {
    const [remark] = remarks('选择2—3个团场，走访4~5个村，召开1——2次会');
    expect(remark).toMatchObject({ code: 'mixed-ranges' });
    expect(remark?.says).toContain('“2—3个”、“4~5个”、“1——2次”');
  });
});

describe('the number of the document', () => {
  it.each([
    ['示团发﹝2024﹞3号', ['year-brackets']],
    ['示团发[2024]3号', ['year-brackets']],
    ['示团发〔2024〕第3号', ['number-form']],
    ['示团发〔2024〕03号', ['number-form']],
    ['示团发〔2024〕3号', []],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});
