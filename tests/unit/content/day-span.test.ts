import { beforeEach, describe, expect, it, vi } from 'vitest';

const campaign = vi.hoisted(() => ({ asOf: '2021-02-01', pinned: false }));
vi.mock('#content/queries.ts', () => ({ campaign }));
const { spanAttributes, whenAttributes } = await import('#content/day-span.ts');

beforeEach(() => {
  campaign.pinned = false;
});

describe('a box with days of its own', () => {
  it('tells them to the script, without times of day, and where it stands now', () => {
    expect(spanAttributes({ start: '2021-02-04 08:00', end: '2021-02-10' })).toEqual({
      'data-span': '2021-02-04/2021-02-10',
      'data-now': 'before',
    });
    expect(spanAttributes({ end: '2021-01-31' })).toEqual({ 'data-span': '/2021-01-31', 'data-now': 'ended' });
  });

  it('tells nothing when it has no days, or when the day of the campaign was chosen', () => {
    expect(spanAttributes({})).toEqual({ 'data-span': undefined, 'data-now': 'running' });
    campaign.pinned = true;
    expect(spanAttributes({ end: '2021-01-31' })).toEqual({ 'data-span': undefined, 'data-now': 'ended' });
  });
});

it('shows the words for the state it is in and hides the others', () => {
  const span = { start: '2021-02-04' };
  expect(whenAttributes(span, 'before', 'running')).toEqual({ 'data-when': 'before running', hidden: false });
  expect(whenAttributes(span, 'ended')).toEqual({ 'data-when': 'ended', hidden: true });
});
