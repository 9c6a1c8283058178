import type { APIRoute } from 'astro';
import { allEntries, campaign } from '#content/queries.ts';
import { fileResponse } from '#feeds/file-response.ts';
import { rssFeed } from '#feeds/rss.ts';

export const GET: APIRoute = async () =>
  fileResponse(await rssFeed(campaign, await allEntries()), 'application/rss+xml');
