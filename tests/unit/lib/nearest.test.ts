import { describe, expect, it } from 'vitest';
import { nearest } from '#lib/nearest.ts';

const known = ['title', 'summary', 'published', 'addressees', '太原市', '大同市', 'policies/guomiao'];

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['PUBLISED', 'published'],
    ['adressee', 'addressees'],
    ['太源市', '太原市'],
    ['policy/guomiao', 'policies/guomiao'],
    ['title', 'title'],
  ])('takes %s for %s', (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it.each(['', 'xyz', 'tt', '北京', 'completely-different'])('suggests nothing for %j', (word) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  it('suggests nothing when nothing is known', () => {
    expect(nearest('title', [])).toBeUndefined();
  });

  it('lets a third of the letters differ and no more', () => {
    expect(nearest('abcdeX', ['abcdef'])).toBe('abcdef');
    expect(nearest('abcdXX', ['abcdef'])).toBe('abcdef');
    expect(nearest('abcXXX', ['abcdef'])).toBeUndefined();
  });

  it('gives the word as it is known, not in lower case', () => {
    expect(nearest('callout', ['Callout', 'Quote'])).toBe('Callout');
  });
});

it('does not compare what is far too long to be a slip of the fingers', () => {
  expect(nearest('太'.repeat(500_000), ['太原市'])).toBeUndefined();
});
