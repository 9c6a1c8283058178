import { expect, test } from 'vitest';
import { legs } from '#components/home/horse-track/legs.ts';

test('the track goes on from the last stop that is there', () => {
  expect(
    legs([
      { id: 'one', there: true, to: 0.1, leaves: 0.2 },
      { id: 'two', there: false, to: 0.9 },
      { id: 'three', there: true, to: 0.8 },
    ]),
  ).toEqual({
    one: { from: 0.5, to: 0.1 },
    two: { from: 0.2, to: 0.9 },
    three: { from: 0.2, to: 0.8 },
    daojia: { from: 0.8, to: 0.6 },
  });
});
