import type { APIRoute } from 'astro';
import { campaign, entriesOf } from '#content/queries.ts';
import { campaignCalendar } from '#feeds/calendar.ts';
import { fileResponse } from '#feeds/file-response.ts';

export const GET: APIRoute = async () =>
  fileResponse(campaignCalendar(campaign, await entriesOf('activities')), 'text/calendar');
