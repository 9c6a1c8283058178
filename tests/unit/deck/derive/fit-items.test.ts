import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitItems } from '#deck/derive/fit-items.ts';
import { itemLines } from '#schemas/scene.ts';

const long = (name: string) => `${name}：${'字'.repeat(29 - name.length)}`;

it('keeps what fits, and shortens the longest to their names', () => {
  expect(fitItems('steps', '题', ['走', long('到')])).toEqual(['走', long('到')]);
  const items = ['走', long('宣传'), '到', '看', '问', long('联络') + '啊'];
  expect(fitItems('steps', '题', items)).toEqual(items);
  const six = ['甲', '乙', '丙', '丁', '戊', '己'].map(long);
  expect(fitItems('steps', '题', six)).toEqual(['甲', '乙', '丙', '丁', ...six.slice(4)]);
});

it('takes no day for a name', () => {
  const due = Array.from({ length: 6 }, (_, index) => `${String(index + 1)}月1日前：${'报'.repeat(20)}`);
  for (const item of fitItems('steps', '题', due)) expect(item).toMatch(/前：报/u);
});

it('always comes to an end that fits', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('steps' as const, 'timeline' as const),
      fc.array(fc.string({ unit: fc.constantFrom(...'家，：。a1😀“'), minLength: 1, maxLength: 32 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 18 }),
      (kind, items, length) => {
        const title = '题'.repeat(length);
        const { lines, most } = itemLines(kind, title, fitItems(kind, title, items));
        expect(lines).toBeLessThanOrEqual(most);
      },
    ),
  );
});

it('comes to an end, too, where nothing would fit', () => {
  const items = Array.from({ length: 6 }, () => '家'.repeat(16));
  expect(fitItems('timeline', '题'.repeat(24), items)).toEqual(items);
});
