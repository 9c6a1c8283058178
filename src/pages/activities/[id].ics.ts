import type { APIRoute, GetStaticPaths } from 'astro';
import { campaign, entriesOf, type SiteEntry } from '#content/queries.ts';
import { activityCalendar } from '#feeds/calendar.ts';
import { fileResponse } from '#feeds/file-response.ts';

export const getStaticPaths = (async () => {
  const activities = await entriesOf('activities');
  return activities.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: SiteEntry<'activities'> }> = ({ props }) =>
  fileResponse(activityCalendar(campaign, props.entry), 'text/calendar');
