import { expect, test } from 'vitest';
import { mapCells } from '#components/deck/map-cells.ts';

test('cuts off what is empty around the places, and reads them row by row', () => {
  const { columns, cells } = mapCells([
    { name: '临汾', column: 3, row: 5 },
    { name: '大同', column: 5, row: 2 },
    { name: '太原', column: 4, row: 4 },
    { name: '吕梁', column: 3, row: 4 },
  ]);
  expect(columns).toBe(3);
  expect(cells.map(({ place, column, row }) => `${place.name} ${column}:${row}`)).toEqual([
    '大同 3:1',
    '吕梁 1:3',
    '太原 2:3',
    '临汾 1:4',
  ]);
});

test('is a line where the places do not say where they lie', () => {
  expect(mapCells([{}, {}])).toEqual({ columns: 0, cells: [] });
  expect(mapCells([{ column: 1, row: 1 }, {}]).columns).toBe(0);
});
