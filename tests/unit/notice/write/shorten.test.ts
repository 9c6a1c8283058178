import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '#notice/write/shorten.ts';

describe('shorten', () => {
  test.each([
    ['短的不动。', 10, '短的不动。'],
    ['先把人请回来坐坐，听听他们怎么想。然后再谈别的事情，一件一件来。', 20, '先把人请回来坐坐，听听他们怎么想。'],
    ['把回家的年轻人请到一起坐坐，听听他们在外面的日子和打算', 18, '把回家的年轻人请到一起坐坐…'],
    ['没有停顿的一长串文字没有停顿的一长串文字', 10, '没有停顿的一长串文…'],
  ])('%s', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });

  test('is never longer than asked, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
