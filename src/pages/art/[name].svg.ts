import type { APIRoute, GetStaticPaths } from 'astro';
import { compact, sceneFiles, subjectPicture } from '#components/art/scenes.ts';
import { papercutsInUse } from '#content/subject-choice.ts';

/** Papercuts as files, so that lists load them when they are scrolled to and the article finds them in the cache. */
export const getStaticPaths = (async () => {
  const papercuts = [...(await papercutsInUse())].map(([name, { subject }]) => ({
    params: { name },
    props: { draw: () => subjectPicture(subject, name) },
  }));
  const scenes = Object.entries(sceneFiles).map(([name, draw]) => ({
    params: { name },
    props: { draw: () => compact(draw()) },
  }));
  return [...papercuts, ...scenes];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ draw: () => string }> = ({ props }) =>
  new Response(props.draw(), { headers: { 'content-type': 'image/svg+xml' } });
