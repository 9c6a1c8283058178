import type { APIRoute } from 'astro';
import { qrPicture } from '#components/art/qr-picture.ts';
import { codeState } from '#campaign/channel-code.ts';
import { campaign } from '#content/queries.ts';

/** Codes as pictures, drawn here: those of addresses, while they can be scanned. What has run out is in no site. */
export const getStaticPaths = () =>
  campaign.records.channels.flatMap((channel) => {
    const url = channel.code?.url;
    return url === undefined || codeState(channel, campaign.asOf) !== 'open'
      ? []
      : [{ params: { id: channel.id }, props: { url } }];
  });

export const GET: APIRoute<{ url: string }> = async ({ props }) =>
  new Response(await qrPicture(props.url), { headers: { 'content-type': 'image/png' } });
