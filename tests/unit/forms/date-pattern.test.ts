import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datePatterns } from '#forms/date-pattern.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('takes the days between two, both included, and no others', () => {
  fc.assert(
    fc.property(day, day, day, (a, b, other) => {
      const [min, max] = [a, b].toSorted() as [string, string];
      const patterns = datePatterns({ min, max }).map((source) => new RegExp(`^(?:${source})$`, 'u'));
      for (const one of [other, min, max])
        expect([one, patterns.every((pattern) => pattern.test(one))]).toEqual([one, one >= min && one <= max]);
    }),
    { numRuns: 1000 },
  );
});

test('without ends, only the shape', () => {
  expect(datePatterns({})).toEqual(['[0-9]{4}-[0-9]{2}-[0-9]{2}']);
});
