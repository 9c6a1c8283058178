import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { codeState } from '#campaign/channel-code.ts';
import { campaign } from '#content/queries.ts';
import { qrPixels } from '#lib/qr-code.ts';

/** Codes as pictures, drawn here: those of addresses, while they can be scanned. What has run out is in no site. */
export const getStaticPaths = () =>
  campaign.records.channels.flatMap((channel) => {
    const url = channel.code?.url;
    return url === undefined || codeState(channel, campaign.asOf) !== 'open'
      ? []
      : [{ params: { id: channel.id }, props: { url } }];
  });

/** Shown at 320 points, on screens of two to three pixels a point. */
const leastPixels = 720;

export const GET: APIRoute<{ url: string }> = async ({ props }) => {
  const { size, pixels } = qrPixels(props.url, leastPixels);
  const picture = await sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .toColourspace('b-w')
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
