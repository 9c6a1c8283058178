import { expect, test } from 'vitest';
import { breakLines, type Piece } from '#pictures/break-lines.ts';

const piece = (text: string, cling = 1): Piece => ({
  text,
  cling,
  width: text.length,
  endWidth: text.trimEnd().length,
});
const lines = (pieces: Piece[], widest: number, count: number) =>
  breakLines(pieces, widest, count)?.lines.map((line) => line.map(({ text }) => text).join(''));

test('lines are as even as they can be', () => {
  expect(
    lines(
      ['春节', '回家', '山西', '给你', '留了', '位置'].map((text) => piece(text)),
      6,
      3,
    ),
  ).toEqual(['春节回家', '山西给你', '留了位置']);
});

test('a line ends after a comma although it is shorter', () => {
  expect(lines([piece('把账', 3), piece('摊开，', 0), piece('两家', 3), piece('坐下', 3), piece('算')], 7, 2)).toEqual([
    '把账摊开，',
    '两家坐下算',
  ]);
});

test('a space at the end of a line takes no room', () => {
  expect(lines([piece('Node '), piece('js')], 4, 2)).toEqual(['Node ', 'js']);
});

test('what does not fit is not set', () => {
  expect(lines([piece('很长的一段'), piece('话')], 4, 2)).toBeUndefined();
  expect(lines([piece('短')], 4, 2)).toBeUndefined();
});
