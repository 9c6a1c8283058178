import { expect, it } from 'vitest';
import { activityStanding } from '#deck/activity-standing.ts';
import { sampleCampaign } from '../seo/sample-campaign.ts';
import { openForm } from './material.ts';

it.each([
  ['open', {}, {}],
  ['open', { deadline: '2019-01-20' }, {}],
  ['closed', { deadline: '2019-01-19' }, {}],
  ['closed', { form: 'baoming' }, {}],
  ['closed', {}, { archive: { from: '2019-01-20' } }],
  ['ended', { end: '2019-01-19', deadline: '2019-01-10' }, {}],
  ['ended', { end: '2019-01-19' }, { archive: { from: '2019-01-20' } }],
])('is %s: %j in %j', (standing, activity, changes) => {
  const campaign = { ...sampleCampaign(changes), forms: { baoming: { ...openForm, deadline: '2019-01-19 18:00' } } };
  expect(activityStanding(activity, campaign)).toBe(standing);
});
