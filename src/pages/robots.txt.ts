import type { APIRoute } from 'astro';
import { campaign } from '#content/queries.ts';
import { fileResponse } from '#feeds/file-response.ts';
import { robots } from '#feeds/robots.ts';

export const GET: APIRoute = () => fileResponse(robots(campaign), 'text/plain');
