import type { APIRoute, GetStaticPaths } from 'astro';
import { subjectPicture } from '#components/art/scenes.ts';
import { papercutsInUse, type Papercut } from '#content/subject-choice.ts';

/** Papercuts as files, so that lists load them when they are scrolled to and the article finds them in the cache. */
export const getStaticPaths = (async () =>
  [...(await papercutsInUse())].map(([name, papercut]) => ({ params: { name }, props: { papercut } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ papercut: Papercut }> = ({ params, props: { papercut } }) =>
  new Response(subjectPicture(papercut.subject, params['name'] ?? ''), { headers: { 'content-type': 'image/svg+xml' } });
