import { expect, it } from 'vitest';
import { assignmentCards } from '#content/assignment-cards.ts';

const columns = ['带队', '部室', '县', '片'];

it('gathers what one cell of the first column reaches over, each value once', () => {
  expect(
    assignmentCards(columns, [
      ['书记', '办公室', '桐乡', '一'],
      ['副书记', '组织部', '南湖', '二'],
      ['', '', '嘉善', ''],
    ]),
  ).toEqual([
    {
      name: '书记',
      facts: [
        { label: '部室', values: ['办公室'] },
        { label: '县', values: ['桐乡'] },
        { label: '片', values: ['一'] },
      ],
    },
    {
      name: '副书记',
      facts: [
        { label: '部室', values: ['组织部'] },
        { label: '县', values: ['南湖', '嘉善'] },
        { label: '片', values: ['二'] },
      ],
    },
  ]);
});

it('begins a new card for a new name with the same value elsewhere', () => {
  const cards = assignmentCards(
    ['a', 'b'],
    [
      ['x', 'z'],
      ['y', ''],
    ],
  );
  expect(cards.map(({ name, facts }) => [name, facts[0]?.values])).toEqual([
    ['x', ['z']],
    ['y', ['z']],
  ]);
});
