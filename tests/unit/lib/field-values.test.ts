import { describe, expect, it } from 'vitest';
import { setAt, valuesAt } from '#lib/field-values.ts';

const data = {
  form: 'a',
  regions: ['x', 'y'],
  points: [{ region: '1' }, {}, { region: '3' }, null],
  cover: { src: 'b' },
};

describe('the values a pattern reaches', () => {
  it.each([
    ['form', [['a', ['form']]]],
    ['cover.src', [['b', ['cover', 'src']]]],
    [
      'regions.*',
      [
        ['x', ['regions', 0]],
        ['y', ['regions', 1]],
      ],
    ],
    [
      'points.*.region',
      [
        ['1', ['points', 0, 'region']],
        ['3', ['points', 2, 'region']],
      ],
    ],
    ['missing', []],
    ['form.*', []],
    ['form.length', []],
    ['regions.src', []],
    ['cover.*', []],
    ['toString', []],
  ])('%s', (pattern, expected) => {
    expect(valuesAt(data, pattern).map(({ value, path }) => [value, path])).toEqual(expected);
  });

  it('are none in what is no data', () => {
    for (const value of [undefined, null, 1, 'text', []]) expect(valuesAt(value, 'a')).toEqual([]);
  });
});

describe('setting a value', () => {
  it('changes the place it is at and nothing else', () => {
    const own = structuredClone(data);
    for (const { path } of valuesAt(own, 'points.*.region')) setAt(own, path, 'new');
    expect(own).toEqual({ ...data, points: [{ region: 'new' }, {}, { region: 'new' }, null] });
    setAt(own, ['regions', 1], 'z');
    expect(own.regions).toEqual(['x', 'z']);
    setAt(own, [], 'nowhere');
    expect(own.form).toBe('a');
  });
});
