import type { APIRoute } from 'astro';
import { siteAddress } from '#campaign/site-address.ts';
import { formReceivedPath } from '#campaign/site-paths.ts';
import { campaign } from '#content/queries.ts';
import { fileResponse } from '#feeds/file-response.ts';
import { openApi } from '#forms/open-api.ts';
import { ownContracts, type OwnContract } from '#forms/own-contracts.ts';

/** The endpoint as OpenAPI; a draft that has no address yet has none of it either. */
export const getStaticPaths = () =>
  ownContracts(campaign)
    .filter(({ form }) => form.url !== undefined)
    .map((contract) => ({ params: { id: contract.context.id }, props: { contract } }));

export const GET: APIRoute<{ contract: OwnContract }> = ({ props }) => {
  const { form, context } = props.contract;
  const { url } = campaign.config.site ?? {};
  const received = formReceivedPath(context.id);
  const page = {
    origin: url === undefined ? undefined : new URL(url).origin,
    received: siteAddress(url)?.(received) ?? received,
  };
  return fileResponse(`${JSON.stringify(openApi(form, context, page), null, 2)}\n`, 'application/json');
};
