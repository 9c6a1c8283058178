import { describe, expect, it } from 'vitest';
import { archiveDay, lastOpenDay, lifecycleOf, lifecycleSpans, lifecycleStates } from '#campaign/lifecycle.ts';
import { addDays } from '#lib/china-time.ts';

const period = { start: '2019-01-11', end: '2019-02-28' };
const archived = { period, archive: { from: '2019-06-01' } };

describe('the life of a campaign', () => {
  it.each([
    ['2018-12-31', 'before'],
    ['2019-01-10', 'before'],
    ['2019-01-11', 'running'],
    ['2019-02-28', 'running'],
    ['2019-03-01', 'closing'],
    ['2019-05-31', 'closing'],
    ['2019-06-01', 'archived'],
    ['2030-01-01', 'archived'],
  ] as const)('on %s is %s', (day, state) => {
    expect(lifecycleOf(archived, day)).toBe(state);
  });

  it('ends in the archive half a year after the end when nobody says so', () => {
    expect(archiveDay({ period })).toBe('2019-08-27');
    expect(lastOpenDay({ period })).toBe('2019-08-26');
  });

  it('may be archived before its end, when it is called off', () => {
    expect(lifecycleOf({ period, archive: { from: '2019-02-01' } }, '2019-02-10')).toBe('archived');
  });

  it('has spans that meet without a gap, and agree with the state of each day', () => {
    const spans = lifecycleSpans(archived);
    for (const [index, state] of lifecycleStates.entries()) {
      const next = lifecycleStates[index + 1];
      if (next !== undefined) expect(spans[next]?.from).toBe(addDays(spans[state]?.until ?? '', 1));
      for (const day of [spans[state]?.from, spans[state]?.until])
        if (day) expect(lifecycleOf(archived, day)).toBe(state);
    }
  });
});

describe('a campaign whose notice leaves days out', () => {
  const long = ['1990-01-01', '2019-02-01', '2099-12-31'];
  const states = (config: Parameters<typeof lifecycleOf>[0]) => long.map((day) => lifecycleOf(config, day));

  it('is always running when it has no days at all', () => {
    expect(states({})).toEqual(['running', 'running', 'running']);
    expect(archiveDay({})).toBeUndefined();
    expect(lastOpenDay({})).toBeUndefined();
    expect(lifecycleSpans({})).toEqual({ running: {} });
  });

  it('begins, and never closes, when it has no end', () => {
    const config = { period: { start: '2019-01-11' } };
    expect(states(config)).toEqual(['before', 'running', 'running']);
    expect(lifecycleSpans(config)).toEqual({ before: { until: '2019-01-10' }, running: { from: '2019-01-11' } });
  });

  it.each([[{}], [{ period: { start: '2019-01-11' } }]])('is archived when somebody says so: %j', (config) => {
    const own = { ...config, archive: { from: '2019-06-01' } };
    expect(lifecycleOf(own, '2019-05-31')).toBe('running');
    expect(lifecycleOf(own, '2019-06-01')).toBe('archived');
    expect(lifecycleSpans(own)).toMatchObject({ running: { until: '2019-05-31' }, archived: { from: '2019-06-01' } });
    expect(lifecycleSpans(own).closing).toBeUndefined();
  });
});
