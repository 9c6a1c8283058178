import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { sceneFiles } from '#components/art/scenes.ts';
import { campaign } from '#content/queries.ts';

/** The drawn scenes as pictures that office software and social networks take, for those the media kit offers. */
const offered = campaign.records.items.flatMap(({ scene }) =>
  scene === undefined || scene === 'share' ? [] : [scene],
);

export const getStaticPaths = () =>
  [...new Set(offered)].map((name) => ({ params: { name }, props: { draw: sceneFiles[name] } }));

/** Twice the size it has on a page, for print and large screens; the scenes have 96 dots an inch of their own. */
const density = 192;

export const GET: APIRoute<{ draw: () => string }> = async ({ props }) => {
  const picture = await sharp(Buffer.from(props.draw()), { density })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
