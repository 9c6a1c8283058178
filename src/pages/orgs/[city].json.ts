import type { APIRoute } from 'astro';
import { directoryParts, type DirectoryPart } from '#campaign/directory.ts';
import { campaign } from '#content/queries.ts';
import { directoryFile } from '#feeds/directory-file.ts';
import { fileResponse } from '#feeds/file-response.ts';

/** The directory of organisations, one file a city, so that a page fetches only what is asked for. */
export const getStaticPaths = () =>
  directoryParts(campaign).map((part) => ({ params: { city: part.region.code }, props: { part } }));

export const GET: APIRoute<{ part: DirectoryPart }> = ({ props }) =>
  fileResponse(directoryFile(campaign, props.part), 'application/json');
