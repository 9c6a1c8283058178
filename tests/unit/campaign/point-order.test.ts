import { expect, it } from 'vitest';
import { pointsByStatus, pointsInOrder, pointsWithin } from '#campaign/point-order.ts';
import type { Point } from '#schemas/point.ts';

const point = (name: string, start?: string, end?: string, region = '1401'): Point => ({
  name,
  kind: '火车站',
  region,
  address: '门口',
  offers: ['热水'],
  host: '团委',
  ...(start && { start }),
  ...(end && { end }),
});
const points = [
  point('早撤', '2021-01-01', '2021-01-10'),
  point('晚来', '2021-03-01'),
  point('一直'),
  point('刚撤', '2021-01-01', '2021-01-31'),
  point('先来', '2021-02-02', '2021-02-03'),
  point('最后一天', '2021-01-01', '2021-02-01'),
];
const names = (list: readonly Point[]) => list.map(({ name }) => name);

it('sorts points into today, to come (the soonest first) and over (the latest first)', () => {
  const { running, before, ended } = pointsByStatus(points, '2021-02-01');
  expect([running, before, ended].map(names)).toEqual([
    ['一直', '最后一天'],
    ['先来', '晚来'],
    ['刚撤', '早撤'],
  ]);
});

it('has today’s first and those past last', () => {
  expect(names(pointsInOrder(points, '2021-02-01'))).toEqual(['一直', '最后一天', '先来', '晚来', '刚撤', '早撤']);
  expect(names(pointsInOrder(points, '2021-02-02')).slice(0, 2)).toEqual(['一直', '先来']);
});

it('finds the points of a place and of what lies in it', () => {
  const list = [
    point('市', undefined, undefined, '1401'),
    point('区', undefined, undefined, '140105'),
    point('别处', undefined, undefined, '1402'),
  ];
  expect(names(pointsWithin(list, '1401'))).toEqual(['市', '区']);
  expect(names(pointsWithin(list, '140105'))).toEqual(['区']);
});
