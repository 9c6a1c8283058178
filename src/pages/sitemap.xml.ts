import type { APIRoute } from 'astro';
import { allEntries, campaign } from '#content/queries.ts';
import { fileResponse } from '#feeds/file-response.ts';
import { sitemap } from '#feeds/sitemap.ts';

export const GET: APIRoute = async () => fileResponse(await sitemap(campaign, await allEntries()), 'application/xml');
