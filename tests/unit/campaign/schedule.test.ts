import { describe, expect, it } from 'vitest';
import { activityStatus, currentPhase, phaseStatus, statusOf } from '#campaign/schedule.ts';
import { campaignSchema, type CampaignConfig } from '#schemas/campaign.ts';
import { minimalFiles } from '../../support/campaign-folder.ts';
import { checkText } from '../../support/load-files.ts';

const base = checkText(campaignSchema, minimalFiles['campaign.yaml']).data;
const config = (changes: Partial<CampaignConfig> = {}): CampaignConfig => ({ ...(base as CampaignConfig), ...changes });

describe('statusOf', () => {
  const span = { start: '2021-01-20', end: '2021-02-05' };
  it.each([
    [span, '2021-01-19', 'before'],
    [span, '2021-01-20', 'running'],
    [span, '2021-02-05', 'running'],
    [span, '2021-02-06', 'ended'],
    [{ start: '2021-01-20 14:30', end: '2021-01-20 16:00' }, '2021-01-19', 'before'],
    [{ start: '2021-01-20 14:30', end: '2021-01-20 16:00' }, '2021-01-20', 'running'],
    [{ start: '2021-01-20 14:30', end: '2021-01-20 16:00' }, '2021-01-21', 'ended'],
    [{ start: '2021-01-20' }, '2031-01-20', 'running'],
    [{ end: '2021-01-20' }, '1999-01-20', 'running'],
    [{ end: '2021-01-20' }, '2021-01-21', 'ended'],
    [{}, '2021-01-20', 'running'],
  ])('%j on %s: %s', (days, today, status) => {
    expect(statusOf(days, today)).toBe(status);
  });
});

describe('activityStatus', () => {
  it.each([
    // With a time and no end it is one event of that day.
    [{ start: '2021-02-12 14:30', end: undefined }, '2021-02-11', 'before'],
    [{ start: '2021-02-12 14:30', end: undefined }, '2021-02-12', 'running'],
    [{ start: '2021-02-12 14:30', end: undefined }, '2021-02-13', 'ended'],
    // Without a time it goes on.
    [{ start: '2021-02-12', end: undefined }, '2021-02-13', 'running'],
    [{ start: '2021-02-12 14:30', end: '2021-02-14 12:00' }, '2021-02-13', 'running'],
    [{ start: undefined, end: undefined }, '2021-02-13', 'running'],
  ])('%j on %s: %s', (activity, today, status) => {
    expect(activityStatus(activity, undefined, today)).toBe(status);
  });

  it.each([
    ['2021-01-01', 'before'],
    ['2021-01-20', 'running'],
    ['2021-03-01', 'ended'],
  ])('one without days goes as the campaign goes: on %s it is %s', (today, status) => {
    const period = { start: '2021-01-10', end: '2021-02-28' };
    expect(activityStatus({ start: undefined, end: undefined }, period, today)).toBe(status);
    expect(activityStatus({ start: '2021-01-01', end: '2021-03-02' }, period, today)).toBe('running');
  });
});

describe('phaseStatus', () => {
  it.each([
    [{ start: '2021-01-20', end: '2021-02-05' }, 'running'],
    [{ start: '2021-03-01' }, 'before'],
    [{ end: '2021-01-31' }, 'ended'],
    [{ end: '2021-02-05' }, undefined],
    [{}, undefined],
  ])('%j on 2021-02-01: %s', (phase, status) => {
    expect(phaseStatus(phase, '2021-02-01')).toBe(status);
  });
});

describe('currentPhase', () => {
  it('passes over phases without a first day, and is none where no phase has one', () => {
    const undated = { name: '宣传', summary: '先说一声。' };
    expect(currentPhase(config({ phases: [undated, ...config().phases] }), '2021-01-20')?.name).toBe('报名');
    expect(currentPhase(config({ phases: [undated] }), '2021-01-20')).toBeUndefined();
    expect(currentPhase(config({ phases: [] }), '2021-01-20')).toBeUndefined();
  });

  it.each([
    ['2020-01-01', '报名'],
    ['2021-01-20', '报名'],
    ['2021-02-05', '报名'],
    // The gap between two phases belongs to the next.
    ['2021-02-06', '见面'],
    ['2021-02-10', '见面'],
    ['2031-01-01', '见面'],
  ])('on %s it is %s', (today, name) => {
    expect(currentPhase(config(), today)?.name).toBe(name);
  });

  it('is the last one when all are over', () => {
    const phases = config().phases.map((phase) => ({ ...phase, end: '2021-02-28' }));
    expect(currentPhase(config({ phases }), '2021-03-01')?.name).toBe('见面');
  });
});
