import { describe, expect, it } from 'vitest';
import { clausesOf, cutToWords, headsOf, isClosed, lengthOf, sentencesOf } from '#share/cut-text.ts';

describe('a text that is too long', () => {
  it('is cut behind a word, without an open sign at its end', () => {
    expect(cutToWords('回家过年', 4)).toBe('回家过年');
    expect(cutToWords('春节回家过年', 5)).toBe('春节回家…');
    expect(cutToWords('回家，过年', 4)).toBe('回家…');
    expect(cutToWords('看《通知》', 3)).toBe('看…');
  });

  it('leaves nothing open that was opened', () => {
    expect(cutToWords('考察一条线（二月五日）', 9)).toBe('考察一条线…');
    expect(cutToWords('开展“走青连心”活动', 6)).toBe('开展…');
    expect(cutToWords('开展“走青连心”的活动', 10)).toBe('开展“走青连心”的…');
    // Where nothing would be left, it goes without the sign.
    expect(cutToWords('“春节回家过年”', 6)).toBe('春节回家…');
    expect(isClosed('“一（二）三”')).toBe(true);
    expect(['“一（二”）', '一”二', '一（二'].map(isClosed)).toEqual([false, false, false]);
  });

  it('a word longer than the room is cut between signs, never within one', () => {
    expect(cutToWords('abcdefgh', 4)).toBe('abc…');
    expect(lengthOf(cutToWords('𠮷𠮷𠮷𠮷', 3))).toBeLessThanOrEqual(3);
  });
});

describe('a sentence that is too long', () => {
  it('ends with a clause before', () => {
    expect(headsOf('团市委安排团干部走基层：进五种地方，联系五类青年；还有时间。')).toEqual([
      '团市委安排团干部走基层：进五种地方，联系五类青年。',
      '团市委安排团干部走基层：进五种地方。',
      '团市委安排团干部走基层。',
    ]);
  });

  it.each([
    ['a date', '4月28日到5月31日，看网格划得对不对。'],
    ['a list', '驾驶证、身份证、结婚证和医保卡，逐项写清。'],
    ['whom it is for', '回来想干却卡住了好几年的，写三行交上来。'],
    ['half a quotation', '他说“我今天来，是要问一句，谁来办”。'],
    ['what the rest takes back', '不是不想让大家早点回家过年，是路还没有修好。'],
    ['half a number', '广播每天早上开始的时间是8：30。'],
  ])('is not shortened to %s', (_what, sentence) => {
    expect(headsOf(sentence)).toEqual([]);
  });
});

it('sentences keep the sign that ends them, and what closes behind it', () => {
  expect(sentencesOf('他说：“来。”好！\n再来一句')).toEqual(['他说：“来。”', '好！', '再来一句']);
  expect(clausesOf('辞了写字楼，回塬上种苹果。')).toEqual(['辞了写字楼', '回塬上种苹果']);
});
