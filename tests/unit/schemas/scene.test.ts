import { expect, it } from 'vitest';
import { itemLines } from '#schemas/scene.ts';

const items = (count: number, length: number) => Array.from({ length: count }, () => '字'.repeat(length));
const fits = (...of: Parameters<typeof itemLines>) => itemLines(...of).lines <= itemLines(...of).most;

it('counts lines as a small phone sets them', () => {
  expect(itemLines('steps', '怎么走', ['字'.repeat(14), '字'.repeat(15), 'ab'.repeat(14), ''])).toEqual({
    lines: 5,
    most: 12,
    wide: 14,
  });
  // A title of two lines takes the room of more than one.
  expect(itemLines('timeline', '题'.repeat(11), items(6, 17))).toEqual({ lines: 12, most: 6, wide: 16 });
});

it('knows which screens would be higher than the phone', () => {
  expect(fits('steps', '题', items(6, 32))).toBe(false);
  expect(fits('timeline', '题', items(6, 32))).toBe(false);
  expect(fits('steps', '题', items(4, 32))).toBe(true);
  expect(fits('timeline', '题', items(4, 32))).toBe(true);
  expect(fits('steps', '题'.repeat(18), items(6, 14))).toBe(true);
  expect(fits('timeline', '题'.repeat(18), items(6, 16))).toBe(true);
});
