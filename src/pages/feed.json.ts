import type { APIRoute } from 'astro';
import { allEntries, campaign } from '#content/queries.ts';
import { fileResponse } from '#feeds/file-response.ts';
import { jsonFeed } from '#feeds/json-feed.ts';

export const GET: APIRoute = async () => fileResponse(jsonFeed(campaign, await allEntries()), 'application/feed+json');
