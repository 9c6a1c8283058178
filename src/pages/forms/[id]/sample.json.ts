import type { APIRoute } from 'astro';
import { campaign } from '#content/queries.ts';
import { fileResponse } from '#feeds/file-response.ts';
import { ownContracts, type OwnContract } from '#forms/own-contracts.ts';
import { sampleFile } from '#forms/sample-payload.ts';

/** A complete submission to try an endpoint with, all of it invented. */
export const getStaticPaths = () =>
  ownContracts(campaign).map((contract) => ({ params: { id: contract.context.id }, props: { contract } }));

export const GET: APIRoute<{ contract: OwnContract }> = ({ props }) =>
  fileResponse(
    `${JSON.stringify(sampleFile(props.contract.form, props.contract.context), null, 2)}\n`,
    'application/json',
  );
