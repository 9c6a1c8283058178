import { describe, expect, it } from 'vitest';
import type { Campaign } from '#campaign/model.ts';
import { activityStanding, formClosing } from '#campaign/standing.ts';

const on = (asOf: string, form = '2021-02-10 18:00', archive?: string) =>
  ({
    asOf,
    config: { period: { start: '2021-01-20', end: '2021-02-28' }, ...(archive && { archive: { from: archive } }) },
    forms: { baoming: { deadline: form } },
  }) as unknown as Campaign;

describe('an activity', () => {
  const event = { start: '2021-02-12 14:30', end: '2021-02-12 16:30', deadline: '2021-02-08' };
  it.each([
    ['2021-02-01', 'open'],
    ['2021-02-08', 'open'],
    ['2021-02-09', 'closed'],
    ['2021-02-12', 'closed'],
    ['2021-02-13', 'ended'],
  ])('on %s is %s', (asOf, standing) => {
    expect(activityStanding(event, on(asOf))).toBe(standing);
  });

  it('is closed with its form, and with the campaign', () => {
    const open = { end: '2022-12-31', form: 'baoming' };
    expect(activityStanding(open, on('2021-02-10'))).toBe('open');
    expect(activityStanding(open, on('2021-02-11'))).toBe('closed');
    expect(activityStanding({ end: '2022-12-31' }, on('2021-03-01'))).toBe('open');
    expect(activityStanding({ end: '2022-12-31' }, on('2021-03-01', undefined, '2021-03-01'))).toBe('closed');
    expect(activityStanding({ end: '2021-02-28' }, on('2021-03-01', undefined, '2021-03-01'))).toBe('ended');
  });
});

describe('a form', () => {
  it('closes at its deadline, a day lasting until midnight', () => {
    expect(formClosing({ deadline: '2021-02-10' }, on('2021-02-10'))).toEqual({ at: '2021-02-10', closed: false });
    expect(formClosing({ deadline: '2021-02-10' }, on('2021-02-11')).closed).toBe(true);
  });

  it('or with the campaign, if that comes first', () => {
    const day = on('2021-03-01', undefined, '2021-03-05');
    expect(formClosing({ deadline: '2021-03-04 20:00' }, day).at).toBe('2021-03-04 20:00');
    expect(formClosing({ deadline: '2021-04-01' }, day)).toEqual({ at: '2021-03-04', closed: false });
    expect(formClosing({}, { ...day, config: { archive: undefined } as never })).toEqual({ closed: false });
  });
});
