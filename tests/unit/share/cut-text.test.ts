import { describe, expect, it } from 'vitest';
import { clausesOf, cutToWords, lengthOf, sentencesOf } from '#share/cut-text.ts';

describe('a text that is too long', () => {
  it('is cut behind a word, without an open sign at its end', () => {
    expect(cutToWords('回家过年', 4)).toBe('回家过年');
    expect(cutToWords('春节回家过年', 5)).toBe('春节回家…');
    expect(cutToWords('回家，过年', 4)).toBe('回家…');
    expect(cutToWords('看《通知》', 3)).toBe('看…');
  });

  it('a word longer than the room is cut between signs, never within one', () => {
    expect(cutToWords('abcdefgh', 4)).toBe('abc…');
    expect(lengthOf(cutToWords('𠮷𠮷𠮷𠮷', 3))).toBeLessThanOrEqual(3);
  });
});

it('sentences keep the sign that ends them, and what closes behind it', () => {
  expect(sentencesOf('他说：“来。”好！\n再来一句')).toEqual(['他说：“来。”', '好！', '再来一句']);
  expect(clausesOf('辞了写字楼，回塬上种苹果。')).toEqual(['辞了写字楼', '回塬上种苹果']);
});
