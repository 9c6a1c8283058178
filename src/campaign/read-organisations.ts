import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import type { Location } from '#problems/problem.ts';
import type { Channel } from '#schemas/channel.ts';
import { organisationHeadings, organisationSchema, type Organisation } from '#schemas/organisation.ts';
import { resolvePlace } from './check-regions.ts';
import { namesIn } from './list-folder.ts';
import type { Region } from './model.ts';
import { checkPlaceholderText } from './placeholders.ts';
import { readSource } from './source-file.ts';

const name = 'orgs.csv';
type Field = keyof Organisation;
const fields = Object.keys(organisationHeadings) as Field[];
const required: readonly Field[] = ['name', 'region', 'kind'];

interface Row {
  record: string[];
  info: { lines: number };
}

/**
 * Reads the directory of League organisations. Every mistake is reported with its line; region names become codes.
 * @param options.channels the campaign's channels, which a row may name
 */
export async function readOrganisations(
  campaign: { id: string; folder: string },
  options: {
    region: Region | undefined;
    channels: readonly Pick<Channel, 'id' | 'draft'>[] | undefined;
    problems: ProblemCollector;
  },
): Promise<Organisation[]> {
  const { problems } = options;
  if (!(await namesIn(campaign.folder)).includes(name)) return [];
  const file = `${campaign.id}/${name}`;
  const text = await readSource(join(campaign.folder, name), file, problems);
  if (text === undefined) return [];
  checkPlaceholderText({ file, text }, problems);
  const rows = parseRows(text, file, problems);
  const [head, ...body] = rows ?? [];
  const columns = head && readHeadings(head, file, problems);
  if (!columns) return [];
  const seen = new Map<string, number>();
  return body.flatMap(({ record, info }) => {
    const at = { file, line: info.lines };
    const row = readRow(record, columns, at, options);
    if (!row) return [];
    const key = `${row.region} ${row.name}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) problems.add('orgs-duplicate', at, { name: row.name, earlier });
    seen.set(key, info.lines);
    return [row];
  });
}

function parseRows(text: string, file: string, problems: ProblemCollector): Row[] | undefined {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
    problems.add('csv-broken', { file, ...(line !== undefined && { line }) }, {});
    return undefined;
  }
}

/** The field of each column, or undefined when the heading row cannot be used. */
function readHeadings(
  { record, info }: Row,
  file: string,
  problems: ProblemCollector,
): (Field | undefined)[] | undefined {
  const known = Object.values(organisationHeadings);
  const at = { file, line: info.lines };
  const columns = record.map((heading) => {
    const field = fields.find((one) => organisationHeadings[one] === heading || one === heading);
    if (field === undefined && heading !== '')
      problems.add('orgs-heading', at, { heading, nearest: nearest(heading, known), known });
    return field;
  });
  const missing = required.filter((field) => !columns.includes(field)).map((field) => organisationHeadings[field]);
  if (missing.length === 0) return columns;
  problems.add('orgs-heading-missing', at, { missing, known });
  return undefined;
}

/** A row may name a channel that is there and will be published. */
function checkChannel(
  channel: string,
  options: { channels: readonly Pick<Channel, 'id' | 'draft'>[]; at: Location; problems: ProblemCollector },
): void {
  const { channels, at, problems } = options;
  const place = { ...at, field: organisationHeadings.channel };
  const named = channels.find(({ id }) => id === channel);
  const near = nearest(
    channel,
    channels.map(({ id }) => id),
  );
  if (!named) problems.add('orgs-channel', place, { channel, nearest: near });
  else if (named.draft) problems.add('reference-draft', place, { name: organisationHeadings.channel, target: channel });
}

function readRow(
  record: readonly string[],
  columns: readonly (Field | undefined)[],
  at: Location,
  { region, channels, problems }: Parameters<typeof readOrganisations>[1],
): Organisation | undefined {
  const cells = Object.fromEntries(
    columns.flatMap((field, index) => {
      const cell = record[index] ?? '';
      return field === undefined || cell === '' ? [] : [[field, cell] as const];
    }),
  );
  const checked = organisationSchema.safeParse(cells, { reportInput: true });
  for (const issue of checked.error?.issues ?? []) {
    const field = issue.path[0] as Field;
    const expected = issue.code === 'invalid_value' ? `下面的一种：${issue.values.join('、')}` : issue.message;
    const place = { ...at, field: organisationHeadings[field] };
    const got = cells[field];
    if (got === undefined) problems.add('orgs-cell-missing', place, { heading: organisationHeadings[field] });
    else problems.add('orgs-cell', place, { heading: organisationHeadings[field], got, expected });
  }
  if (!checked.success) return undefined;
  const row = checked.data;
  if (row.channel !== undefined && channels !== undefined) checkChannel(row.channel, { channels, at, problems });
  if (!region) return row;
  const place = { ...at, field: organisationHeadings.region };
  const code = resolvePlace(region, { name: organisationHeadings.region, region: row.region }, place, problems);
  return code === undefined ? undefined : { ...row, region: code };
}
