import { describe, expect, it } from 'vitest';
import { roundsOf, steps, type Step } from '#cli/test-steps.ts';

describe('roundsOf', () => {
  it('runs what needs no site beside the builds, and the browser tests alone', () => {
    expect(roundsOf(steps)).toEqual([
      [
        ['types', 'lint', 'unit', 'fuzz'],
        ['format', 'build'],
      ],
      [['e2e']],
    ]);
  });

  it('runs the checks side by side when nothing is built', () => {
    expect(roundsOf(['types', 'lint', 'format', 'unit'])).toEqual([[['types'], ['lint'], ['format']], [['unit']]]);
  });

  it.each<[Step[], Step[][][]]>([
    [['unit'], [[['unit']]]],
    [['build'], [[['build']]]],
    [['fuzz'], [[['fuzz']]]],
    [
      ['build', 'e2e'],
      [[['build']], [['e2e']]],
    ],
    [[], []],
  ])('of %j has no empty lane', (wanted, rounds) => {
    expect(roundsOf(wanted)).toEqual(rounds);
  });

  it('leaves out none and does none twice, whatever is asked for', () => {
    for (let mask = 0; mask < 2 ** steps.length; mask += 1) {
      const wanted = steps.filter((_step, index) => mask & (1 << index));
      expect(roundsOf(wanted).flat(2).sort()).toEqual([...wanted].sort());
    }
  });
});
