import type { APIRoute } from 'astro';
import { campaign } from '#content/queries.ts';
import { fileResponse } from '#feeds/file-response.ts';
import { ownContracts, type OwnContract } from '#forms/own-contracts.ts';
import { privacyMarkdown } from '#forms/privacy-markdown.ts';

/** What visitors were told, for whoever keeps the data. */
export const getStaticPaths = () =>
  ownContracts(campaign).map((contract) => ({ params: { id: contract.context.id }, props: { contract } }));

export const GET: APIRoute<{ contract: OwnContract }> = ({ props }) =>
  fileResponse(privacyMarkdown(props.contract.form, props.contract.context.version), 'text/markdown');
