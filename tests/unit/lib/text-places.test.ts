import { expect, it } from 'vitest';
import { placesInText } from '#lib/text-places.ts';

it('tells every place of a word, as editors count', () => {
  expect(placesInText('一待补充\n二\n待补充，待补充', '待补充', 7)).toEqual([
    { line: 7, column: 2 },
    { line: 9, column: 1 },
    { line: 9, column: 5 },
  ]);
  expect(placesInText('没有', '待补充')).toEqual([]);
});
