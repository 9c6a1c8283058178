import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { heroPicture, shareSize } from '#components/art/scenes.ts';

/** The picture for share cards: networks take no SVG. A photograph's format, since cards show it small and JPEG is read everywhere. */
export const GET: APIRoute = async () => {
  const picture = await sharp(Buffer.from(heroPicture(shareSize)))
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/jpeg' } });
};
