import type { APIRoute, GetStaticPaths } from 'astro';
import { campaign } from '#content/queries.ts';
import { blankCsv } from '#stats/blank-csv.ts';
import type { StatsTable } from '#campaign/stats-table.ts';

export const getStaticPaths = (() =>
  Object.values(campaign.stats).map((table) => ({
    params: { id: table.id },
    props: { table },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: StatsTable }> = ({ props }) =>
  new Response(blankCsv(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
