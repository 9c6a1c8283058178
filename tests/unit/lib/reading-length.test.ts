import { expect, it } from 'vitest';
import { readingLength } from '#lib/reading-length.ts';

it.each([
  ['', 0],
  ['回家', 2],
  ['回家。', 3],
  ['“好”……', 5],
  ['2019 年', 3],
  ['a b\nc', 1.5],
])('%j takes %d', (text, length) => {
  expect(readingLength(text)).toBe(length);
});
