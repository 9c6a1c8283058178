import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesOf } from '#deck/derive/sentences.ts';

it.each([
  ['头一句。第二句！第三句', ['头一句。', '第二句！', '第三句']],
  ['他说：“来吧。坐。”她没动。', ['他说：“来吧。坐。”', '她没动。']],
  ['走了（真的。走了）。又回来……谁知道。', ['走了（真的。走了）。', '又回来……谁知道。']],
  ['真的？！真的。', ['真的？！', '真的。']],
  ['一。 二。', ['一。 ', '二。']],
  ['1.5 公里', ['1.5 公里']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

it('nothing of a text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'山路。！？“”（）… a1') }), (text) => {
      expect(sentencesOf(text).join('')).toBe(text);
    }),
  );
});
