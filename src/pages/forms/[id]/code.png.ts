import type { APIRoute } from 'astro';
import { qrPicture } from '#components/art/qr-picture.ts';
import { campaign } from '#content/queries.ts';
import { outwardLink } from '#forms/vendor-link.ts';

/** The way out of each form that has one, as a code. A sample at a platform leads nowhere. */
export const getStaticPaths = () =>
  Object.entries(campaign.forms).flatMap(([id, form]) => {
    const link = form.sample && form.vendor !== '自有接口' ? undefined : outwardLink(form, 'qr');
    return link ? [{ params: { id }, props: { url: link.url } }] : [];
  });

export const GET: APIRoute<{ url: string }> = async ({ props }) =>
  new Response(await qrPicture(props.url), { headers: { 'content-type': 'image/png' } });
