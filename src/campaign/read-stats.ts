import { join } from 'node:path';
import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { columnTree } from '#schemas/stats-column.ts';
import { statsSchema, type Stats } from '#schemas/stats.ts';
import type { Draft } from './draft.ts';
import { listSlugs, namesIn } from './list-folder.ts';
import type { Region } from './model.ts';
import { checkPlaceholderText } from './placeholders.ts';
import { readSource, checkYaml } from './source-file.ts';
import { checkResults } from './stats-results.ts';
import type { FormRow, StatsTable } from './stats-table.ts';

const levelNames = { city: '市（盟、州）', county: '县（区、旗）' } as const;

/**
 * Reads the statistics tables of a campaign and the results beside them.
 * @param region without it, nothing that depends on places is read; that it is missing has been reported
 * @returns checked tables by id, and the files as drafts for the checks between files
 */
export async function readStats(
  campaign: { id: string; folder: string },
  region: Region | undefined,
  problems: ProblemCollector,
): Promise<{ tables: Record<string, StatsTable>; drafts: Draft[] }> {
  const label = `${campaign.id}/stats`;
  const folder = join(campaign.folder, 'stats');
  const ids = await listSlugs(folder, { label, extension: '.yaml', alongside: ['.csv'] }, problems);
  const results = (await namesIn(folder)).filter((name) => name.endsWith('.csv')).map((name) => name.slice(0, -4));
  for (const id of results.filter((one) => !ids.includes(one))) {
    const near = nearest(id, ids);
    const facts = { name: `${id}.csv`, folder: label, nearest: near && `${near}.csv` };
    problems.add('file-unexpected', { file: `${label}/${id}.csv` }, facts);
  }
  const tables: Record<string, StatsTable> = {};
  const drafts: Draft[] = [];
  for (const id of ids) {
    const file = `${label}/${id}.yaml`;
    const text = await readSource(join(folder, `${id}.yaml`), file, problems);
    const checked = text === undefined ? undefined : checkYaml(text, { schema: statsSchema, file, problems });
    if (!checked) continue;
    const { data, fields, source } = checked;
    drafts.push({ kind: 'stats', id, file, source, fields, data });
    if (!data || (region === undefined && data.rows.regions !== undefined)) continue;

    const rows = formRows(data, region);
    if (data.rows.regions !== undefined && rows.length === 0) {
      const at = { file, ...source.locate(['rows', 'regions']), field: 'rows.regions' };
      problems.add('stats-rows-none', at, { level: levelNames[data.rows.regions] });
    }
    const table: StatsTable = { id, data, columns: columnTree(data.columns), rowNames: rows.map(({ name }) => name) };
    if (results.includes(id)) {
      const csv = `${label}/${id}.csv`;
      if (data.results === undefined) problems.add('stats-results-undated', { file: csv }, { yaml: `${id}.yaml` });
      const cells = await readSource(join(folder, `${id}.csv`), csv, problems);
      if (cells !== undefined) checkPlaceholderText({ file: csv, text: cells }, problems);
      if (cells !== undefined) table.results = checkResults(cells, table, { file: csv, rows, region, problems });
    } else if (data.results !== undefined) {
      const at = { file, ...source.locate(['results'], 'key'), field: 'results' };
      problems.add('stats-results-missing', at, { csv: `${id}.csv` });
    }
    tables[id] = table;
  }
  return { tables, drafts };
}

/** The rows of the blank form. Places of the same name are told apart by the city they lie in. */
function formRows({ rows }: Stats, region: Region | undefined): FormRow[] {
  if (rows.names !== undefined) return rows.names.map((name) => ({ name }));
  if (rows.blank !== undefined) return Array.from({ length: rows.blank }, () => ({ name: '' }));
  const places = region === undefined ? [] : placesOf(region, rows.regions ?? 'city');
  return places.map(({ code, name, above }) => {
    const alone = places.filter((other) => other.name === name).length === 1;
    return { code, name: alone ? name : `${above}/${name}` };
  });
}

function placesOf(region: Region, level: Region['level'], above = ''): { code: string; name: string; above: string }[] {
  const own = region.level === level ? [{ code: region.code, name: region.name, above }] : [];
  return [...own, ...region.children.flatMap((child) => placesOf(child, level, region.name))];
}
