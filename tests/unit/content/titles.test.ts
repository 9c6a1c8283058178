import { describe, expect, it } from 'vitest';
import { amountParts } from '#content/amount-parts.ts';
import { entryTitleLines } from '#content/notice-title.ts';
import { placeName } from '#content/place-name.ts';
import { wordPieces } from '#content/word-breaks.ts';

describe('amountParts', () => {
  it.each([
    ['最高 20 万元', ['最高', '#20', '万元']],
    ['每亩 300 元', ['每亩', '#300', '元']],
    ['1,200—3,500 元', ['#1,200', '—', '#3,500', '元']],
    ['贴 50%', ['贴', '#50%']],
    ['免费', ['免费']],
    ['', []],
  ])('%s', (value, parts) => {
    expect(amountParts(value).map(({ text, number }) => (number ? `#${text}` : text))).toEqual(parts);
  });
});

describe('placeName', () => {
  it.each([
    ['太原市', 'city', '太原'],
    ['山西省', 'province', '山西'],
    ['大兴安岭地区', 'city', '大兴安岭'],
    ['锡林郭勒盟', 'city', '锡林郭勒'],
    ['凉山彝族自治州', 'city', '凉山彝族自治州'],
    ['吉县', 'county', '吉县'],
    ['孝义市', 'county', '孝义市'],
    ['城区', 'county', '城区'],
  ] as const)('%s', (name, level, said) => {
    expect(placeName({ name, level })).toBe(said);
  });
});

const long = [
  '关于在2019年春节期间开展“青春兴晋”行动的通知',
  '关于开展小村归来活动并报送（第一批）名单、照片和总结的通知',
  '长'.repeat(40),
  'A very long English title that goes on and on',
];

describe('lines of a title', () => {
  it('stay one when it is short', () => {
    expect(entryTitleLines('关于小村归来的通知')).toEqual(['关于小村归来的通知']);
    expect(wordPieces('阿秀回来种梨')).toEqual(['阿秀回来种梨']);
  });

  it.each([
    ['路是爷爷那辈人一锤一锤凿的，塌一段，清一段就是了。', '路是爷爷|那辈人一锤|一锤凿的，|塌一段，|清一段|就是了。'],
    ['十件事，十张票', '十件事，|十张票'],
    ['来了个女大夫', '来了个女大夫'],
  ])('keep words whole, and marks with them, in short pieces: %s', (title, pieces) => {
    expect(wordPieces(title).join('|')).toBe(pieces);
  });

  it('keep a name whole that is given', () => {
    expect(wordPieces('关于开展归巢筑梦返乡青年征集行动', ['归巢筑梦'])).toContain('归巢筑梦');
  });

  it.each(long)('lose and add nothing: %s', (title) => {
    expect(entryTitleLines(title).join('')).toBe(title);
    expect(wordPieces(title).join('')).toBe(title);
  });

  it.each(long)('do not begin with closing marks or end with opening ones: %s', (title) => {
    for (const pieces of [entryTitleLines(title), wordPieces(title)]) {
      for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[，。、：；！？）》”’]/u);
      for (const piece of pieces.slice(0, -1)) expect(piece).not.toMatch(/[（《“‘]$/u);
    }
  });

  it.each([
    [
      '关于开展“走青连心聚青年 奋勇争先当标尖”团干部主题实践活动的通知',
      ['关于开展“走青连心聚青年 ', '奋勇争先当标尖”团干部主题实践活动的通知'],
    ],
    [
      '关于开展“用脚步丈量青情——共青团大脚掌走基层”主题实践活动的通知',
      ['关于开展“用脚步丈量青情——', '共青团大脚掌走基层”主题实践活动的通知'],
    ],
    ['关于在2019年春节期间开展“青春兴晋”行动的通知', ['关于在2019年春节期间开展', '“青春兴晋”行动的通知']],
  ])('keep together what is quoted, or part it where it pauses: %s', (title, lines) => {
    expect(entryTitleLines(title)).toEqual(lines);
  });

  it('fit the type area, 20 characters of 22 pt, however long the title is', () => {
    for (const title of [...long, '关于印发青年返乡创业就业服务工作三年行动计划和重点任务分工方案及考核办法的通知'])
      for (const line of entryTitleLines(title)) expect(line.trim().length).toBeLessThanOrEqual(20);
  });

  it('are of nearly equal length', () => {
    const lines = entryTitleLines(long[0]!);
    expect(lines).toHaveLength(2);
    expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThanOrEqual(6);
  });
});
