import { expect, test } from 'vitest';
import { hiddenCharacter, showHidden } from '#lib/hidden-characters.ts';

test.each([
  ['回\u0000家', 'U+0000'],
  ['回\u001b[31m家', 'U+001B'],
  ['回\u009b家', 'U+009B'],
  ['回\u0085家', 'U+0085'],
  ['回\u2028家', 'U+2028'],
  ['回\u202e家', 'U+202E'],
  ['回\u2066家', 'U+2066'],
  ['回\uffff家', 'U+FFFF'],
  ['回\ud800家', 'U+D800'],
])('%j holds one', (text, name) => {
  expect(hiddenCharacter(text)).toEqual({ offset: 1, name });
  expect(showHidden(text)).toMatch(/^回�/u);
  expect(hiddenCharacter(showHidden(text))).toBeUndefined();
});

test.each(['回家\t过年\n', '😀𠮷', 'ᠮᠣᠩᠭᠣᠯ\u180e\u202fᠤᠨ', 'ئۇيغۇرچە\u200f', 'a\u200db'])('%j holds none', (text) => {
  expect(hiddenCharacter(text)).toBeUndefined();
});

test('where nothing may be turned around, marks of direction and lone line ends are shown too', () => {
  expect(showHidden('a\u200fb\u061cc\rd\te\n')).toBe('a�b�c�d\te\n');
});
