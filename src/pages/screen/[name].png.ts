import type { APIRoute } from 'astro';
import { qrPicture } from '#components/art/qr-picture.ts';
import { screenCodes } from '#content/screen-slides.ts';

/** The codes on the display, which lead a phone to what it shows; none where the address of the site is not known. */
export const getStaticPaths = async () =>
  (await screenCodes()).map(({ name, address }) => ({ params: { name }, props: { address } }));

export const GET: APIRoute<{ address: string }> = async ({ props }) =>
  new Response(await qrPicture(props.address), { headers: { 'content-type': 'image/png' } });
