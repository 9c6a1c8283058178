import type { APIRoute, GetStaticPaths } from 'astro';
import { allEntries } from '#content/queries.ts';
import { subjectPicture } from '#components/art/scenes.ts';
import { artPath, subjectsOf } from '#content/subject-choice.ts';

/** Papercuts as files, so that lists load them when they are scrolled to and the article finds them in the cache. */
export const getStaticPaths = (async () => {
  const entries = (await allEntries()).filter(({ collection, data }) => collection !== 'notices' && data.cover === undefined);
  return Promise.all(
    entries.map(async (entry) => ({
      params: { name: artPath(entry).slice('/art/'.length, -'.svg'.length) },
      props: { subject: (await subjectsOf(entry.collection)).get(entry.id), seed: entry.id },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(subjectPicture(props['subject'], props['seed']), { headers: { 'content-type': 'image/svg+xml' } });
