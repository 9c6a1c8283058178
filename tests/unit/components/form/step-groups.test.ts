import { expect, test } from 'vitest';
import { formFieldSchema } from '#schemas/form-field.ts';
import { linesOf, placesOf } from '#components/form/step-groups.ts';

const field = (type: string, more: object = {}) => formFieldSchema.parse({ type, label: '名', name: 'ming', ...more });
const short = field('文字');

test('short fields share a screen of a phone, a place takes two thirds of it, all others stand alone', () => {
  const fields = [short, short, short, short, field('地区'), field('长文字'), short];
  expect(placesOf(fields).map(({ step }) => step)).toEqual([0, 0, 0, 1, 1, 2, 3]);
});

test('what has to be explained stands alone', () => {
  const sensitive = field('文字', { sensitive: true, necessity: '投保要用。' });
  expect(placesOf([short, sensitive, short]).map(({ step }) => step)).toEqual([0, 1, 2]);
});

test('on a wide sheet two short ones share a row; one without a neighbour has it for itself', () => {
  const long = field('文字', { label: '这一栏的名字很长很长，半行写不下' });
  expect(placesOf([short, short, short, long, short, short]).map(({ wide }) => wide)).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('a long text has room for as much as may be written, within reason', () => {
  expect([100, 300, 5000].map(linesOf)).toEqual([3, 5, 8]);
});
