import { expect, test } from 'vitest';
import { titlesInDisplay } from '#components/deck/title-face.ts';

const letters = (count: number, from = 0) =>
  String.fromCodePoint(...Array.from({ length: count }, (_, at) => 0x4e00 + from + at));
const titled = (...titles: string[]) => titles.map((title) => ({ kind: 'text', title }) as const);

test('a deck’s titles are set in the display face as long as its font can pay for them', () => {
  expect(titlesInDisplay(titled(letters(75)), '', 'song')).toBe(true);
  expect(titlesInDisplay(titled(letters(85)), '', 'song')).toBe(false);
  expect(titlesInDisplay(titled(letters(75)), '', 'brush')).toBe(false);
  expect(titlesInDisplay(titled(letters(34)), '', 'brush')).toBe(true);
});

test('what else is set in it counts, and a glyph costs once', () => {
  const quote = { kind: 'quote', text: letters(30, 100), by: '阿秀' } as const;
  expect(titlesInDisplay([...titled(letters(60)), quote], '', 'song')).toBe(false);
  expect(titlesInDisplay([{ kind: 'cover' }, ...titled(letters(60))], letters(30, 100), 'song')).toBe(false);
  expect(titlesInDisplay(titled(letters(60), letters(60)), letters(60), 'song')).toBe(true);
});
