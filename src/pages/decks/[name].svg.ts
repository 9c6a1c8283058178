import type { APIRoute } from 'astro';
import { compact, heroPicture, subjectPicture } from '#components/art/scenes.ts';
import { ownSubjects } from '#components/deck/scene-pictures.ts';
import { entriesOf } from '#content/queries.ts';

/** Pictures that decks alone show: the upright cover, and papercuts no entry has. */
export const getStaticPaths = async () => {
  if ((await entriesOf('decks')).length === 0) return [];
  const cover = { name: 'cover', draw: () => compact(heroPicture({ width: 390, height: 844 })) };
  const subjects = (await ownSubjects()).map((name) => ({ name, draw: () => subjectPicture(name, name) }));
  return [cover, ...subjects].map(({ name, draw }) => ({ params: { name }, props: { draw } }));
};

export const GET: APIRoute<{ draw: () => string }> = ({ props }) =>
  new Response(props.draw(), { headers: { 'content-type': 'image/svg+xml' } });
