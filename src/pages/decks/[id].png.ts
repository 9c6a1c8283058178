import type { APIRoute } from 'astro';
import { qrPicture } from '#components/art/qr-picture.ts';
import { endingTarget } from '#components/deck/ending-target.ts';
import { entriesOf } from '#content/queries.ts';

/** The code on a deck's last screen, as a picture that can be held; none as long as nobody knows where the site will be. */
export const getStaticPaths = async () => {
  const decks = await entriesOf('decks');
  const codes = await Promise.all(decks.map(async (deck) => ({ deck, ...(await endingTarget(deck)) })));
  return codes.flatMap(({ deck, address }) =>
    address === undefined ? [] : [{ params: { id: deck.id }, props: { address } }],
  );
};

export const GET: APIRoute<{ address: string }> = async ({ props }) =>
  new Response(await qrPicture(props.address), { headers: { 'content-type': 'image/png' } });
