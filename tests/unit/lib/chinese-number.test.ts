import { expect, it } from 'vitest';
import { countIn } from '#lib/chinese-number.ts';

it.each([
  ['六必访', 6],
  ['五进', 5],
  ['两制', 2],
  ['二十项', 20],
  ['十项', 10],
  ['十二项', 12],
  ['三十六计', 36],
  ['九十九条', 99],
  ['10 项', 10],
  ['7个', 7],
  ['99', 99],
  ['必访六户', undefined],
  ['零次', undefined],
  ['0 次', undefined],
  ['百日', undefined],
  ['', undefined],
])('%j opens with %s', (name, count) => {
  expect(countIn(name)).toBe(count);
});
