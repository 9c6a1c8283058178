import { afterEach, expect, it, vi } from 'vitest';
import { charactersOf, printable } from '#browser/own-poster-words.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['太原', { text: '太原', cut: false }],
  ['  阿  秀 ', { text: '阿 秀', cut: false }],
  ['', { text: '', cut: false }],
  [' \u200b\u202e ', { text: '', cut: false }],
  ['一二三四五六七八', { text: '一二三四五六七八', cut: false }],
  ['一二三四五六七八九', { text: '一二三四五六七八', cut: true }],
  ['一二三四五六七 八', { text: '一二三四五六七', cut: true }],
  ['Alexandra Smithe', { text: 'Alexandra Smithe', cut: false }],
  ['Alexandra Smithers', { text: 'Alexandra Smithe', cut: true }],
  ['Ålice的家在山里面', { text: 'Ålice的家在山里', cut: true }],
  ['👍👍👍👍👍👍👍👍👍', { text: '👍👍👍👍👍👍👍👍', cut: true }],
  ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', { text: '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', cut: true }],
  ['吉\u202e县\u0007', { text: '吉县', cut: false }],
  ['e\u0301', { text: 'é', cut: false }],
  ['\ud83d', { text: '', cut: false }],
])('%j is printed as %j', (written, printed) => {
  expect(printable(written)).toEqual(printed);
});

it('prints no heap of marks', () => {
  expect([...printable(`a${'\u0316'.repeat(50)}b`).text]).toHaveLength(13);
});

const odd = ['👨‍👩‍👧‍👦', '🇨🇳', '👍🏽', 'g\u0308', '❤️', '吉', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'];

it('counts as people do, also where the browser cannot', () => {
  expect(charactersOf(odd.join(''))).toEqual(odd);
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  expect(charactersOf(odd.join(''))).toEqual(odd);
});
