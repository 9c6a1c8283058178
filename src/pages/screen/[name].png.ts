import type { APIRoute } from 'astro';
import { qrPicture } from '#components/art/qr-picture.ts';
import { campaign } from '#content/queries.ts';

/** The code on the display, which leads a phone to the site; none where the address of the site is not known. */
export const getStaticPaths = () => {
  const { url } = campaign.config.site;
  return url === undefined ? [] : [{ params: { name: 'site' }, props: { url } }];
};

export const GET: APIRoute<{ url: string }> = async ({ props }) =>
  new Response(await qrPicture(props.url), { headers: { 'content-type': 'image/png' } });
