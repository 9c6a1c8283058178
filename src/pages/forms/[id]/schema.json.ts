import type { APIRoute } from 'astro';
import { siteAddress } from '#campaign/site-address.ts';
import { formFilePath } from '#campaign/site-paths.ts';
import { campaign } from '#content/queries.ts';
import { fileResponse } from '#feeds/file-response.ts';
import { ownContracts, type OwnContract } from '#forms/own-contracts.ts';
import { schemaFile } from '#forms/json-schema.ts';

/** What an endpoint receives, for its validator. */
export const getStaticPaths = () =>
  ownContracts(campaign).map((contract) => ({ params: { id: contract.context.id }, props: { contract } }));

export const GET: APIRoute<{ contract: OwnContract }> = ({ props }) => {
  const { form, context } = props.contract;
  const address = siteAddress(campaign.config.site?.url)?.(formFilePath(context.id, 'schema.json'));
  return fileResponse(`${JSON.stringify(schemaFile(form, context, address), null, 2)}\n`, 'application/json');
};
