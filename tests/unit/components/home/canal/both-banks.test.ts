import { expect, test } from 'vitest';
import { onBothBanks } from '#components/home/canal/both-banks.ts';

const group = (name: string | undefined, ...places: number[]) => ({
  name,
  activities: places.map((place) => ({ name: `第${place}项`, rest: '', place, href: '/', sample: false })),
});
const places = (bank: ReturnType<typeof onBothBanks>[number]) =>
  bank.map(({ activities }) => activities.map(({ place }) => place));

test('groups stay whole and in order, about as many on one bank as on the other', () => {
  const [near, far] = onBothBanks([group('甲', 1), group('乙', 2, 3), group('丙', 4, 5, 6)]);
  expect([places(near), places(far)]).toEqual([[[1], [2, 3]], [[4, 5, 6]]]);
});

test('a single list is cut in two, the shorter part beside the landing', () => {
  const [near, far] = onBothBanks([group(undefined, 1, 2, 3)]);
  expect([places(near), places(far)]).toEqual([[[1]], [[2, 3]]]);
});

test('one thing alone stands on the far bank', () => {
  expect(onBothBanks([group(undefined, 1)]).map(places)).toEqual([[], [[1]]]);
});
