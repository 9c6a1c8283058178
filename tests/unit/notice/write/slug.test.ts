import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf, unique } from '#notice/write/slug.ts';
import { slugPattern } from '#schemas/text.ts';

describe('slugOf', () => {
  test.each([
    ['青春兴晋', 'qingchun-xingjin'],
    ['灯火归巢', 'denghuo-guichao'],
    ['关于开展“灯火归巢”行动的通知', 'denghuo-guichao'],
    ['绿色重庆', 'lvse-chongqing'],
    ['2026 Home 归巢', '2026-home-guichao'],
    ['con', 'con-1'],
    ['！？', 'huodong'],
    ['', 'huodong'],
    ['🎉🎉', 'huodong'],
    ['活动', 'huodong'],
    ['Ｆｕｌｌ Ｗｉｄｔｈ', 'full-width'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('fits the pattern and stays short, whatever the name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (name) => {
        expect(slugOf(name)).toMatch(slugPattern);
        expect(slugOf(name).length).toBeLessThan(120);
      }),
    );
    expect(slugOf('归巢'.repeat(50)).length).toBeLessThan(40);
    expect(slugOf('a'.repeat(100))).toMatch(slugPattern);
  });

  test('a name that is taken gets a number', () => {
    const taken = new Set<string>();
    expect(['a', 'a', 'a'].map((name) => unique(name, taken))).toEqual(['a', 'a-2', 'a-3']);
  });
});
