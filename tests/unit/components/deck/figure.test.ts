import { expect, test } from 'vitest';
import { figure } from '#components/deck/figure.ts';

test.each([
  [0, '0'],
  [2019, '2019'],
  [12800, '12,800'],
  [1234567.5, '1,234,567.5'],
  [0.25, '0.25'],
])('%d is set as %s', (value, text) => {
  expect(figure(value)).toBe(text);
});
