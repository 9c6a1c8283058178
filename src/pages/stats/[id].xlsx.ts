import type { APIRoute, GetStaticPaths } from 'astro';
import { campaign } from '#content/queries.ts';
import { blankWorkbook } from '#stats/blank-workbook.ts';
import type { StatsTable } from '#campaign/stats-table.ts';

export const getStaticPaths = (() =>
  Object.values(campaign.stats).map((table) => ({
    params: { id: table.id },
    props: { table },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: StatsTable }> = async ({ props }) =>
  new Response(new Uint8Array(await blankWorkbook(props.table)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
