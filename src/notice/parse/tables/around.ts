import type { RebuiltTable } from '../../rebuilt-table.ts';
import type { SourceLine } from '../../source.ts';
import { isBlank } from './cells.ts';

/** A flattened table, parted from its title, the fields above it and the notes below it. */
export interface TableParts {
  title?: string;
  header: RebuiltTable['header'];
  /** The lines of the table itself, blank ones among them; none at the beginning, blank rows at the end are kept. */
  core: SourceLine[];
  notes: string[];
}

const noteMark = /^(?:注|备注|说明|附注|填表说明|填写说明|填报说明|注意事项)\s*\d{0,2}\s*[：:]|^[※＊*]/u;
const titleEnd = /(?:表|名单|单位|清单|安排|一览|目录|台账|计划|分工|分配)(?:[（(][^（()）]{1,20}[)）])?$/u;
const fieldBlank = /_{2,}|[：:]/u;

/** Parts the lines around a table from the table. */
export function partLines(lines: readonly SourceLine[]): TableParts {
  const rest = [...lines];
  const header: RebuiltTable['header'] = [];
  const notes: string[] = [];
  while (rest[0] && isBlank(rest[0])) rest.shift();
  const title = takeTitle(rest);
  for (;;) {
    const next = rest.findIndex((line) => !isBlank(line));
    const fields = next === -1 ? undefined : readFields(rest[next]?.text ?? '');
    if (!fields) break;
    header.push(...fields);
    rest.splice(0, next + 1);
  }
  const noted = rest.findIndex((line) => noteMark.test(line.text.trim()));
  if (noted > 0)
    notes.push(
      ...rest
        .splice(noted)
        .map((line) => line.text.trim())
        .filter((text) => text !== ''),
    );
  const lastFull = rest.findLastIndex((line) => !isBlank(line));
  const below = lastFull > 0 ? readFields(rest[lastFull]?.text ?? '') : undefined;
  if (below) {
    header.push(...below);
    rest.splice(lastFull);
  }
  while (rest[0] && isBlank(rest[0]) && !rest[0].text.includes('\t')) rest.shift();
  return { ...(title === undefined ? {} : { title }), header, core: rest, notes };
}

/** The lines a title stands on: at most three, none a cell, the last one named like a table. */
function takeTitle(rest: SourceLine[]): string | undefined {
  for (let count = 1; count <= 3; count += 1) {
    const lines = rest.slice(0, count);
    const last = lines.at(-1);
    if (lines.length < count || !last || lines.some((line) => !isTitleLine(line.text))) return undefined;
    const text = lines.map((line) => line.text.trim()).join('');
    if (text.length < 4 || !titleEnd.test(text)) continue;
    // Cells of a table that has one cell a line may be named like a table too; a title stands off from what follows.
    const next = rest[count];
    if (next && !isBlank(next) && !next.text.startsWith('\t') && !/\s{2,}|\t|[|│｜]/u.test(next.text.trim())) {
      if (!readFields(next.text) && text.length < 10) return undefined;
    }
    rest.splice(0, count);
    return text;
  }
  return undefined;
}

function isTitleLine(text: string): boolean {
  return text.trim() !== '' && !/^\s*\t/u.test(text) && !/\S(?:\s{2,}|\t)\S|[|│｜；。：:]|_{2,}/u.test(text);
}

/**
 * Blanks to be filled in on one line: `______市团委   填表人：     联系电话：`.
 * @returns undefined when the line is not made of such blanks, or when one of them is filled in
 */
export function readFields(text: string): RebuiltTable['header'] | undefined {
  const line = text.replaceAll('\u00a0', ' ').trim();
  if (!fieldBlank.test(line) || line.length > 400 || noteMark.test(line) || /[|│｜]/u.test(line)) return undefined;
  const found: RebuiltTable['header'] = [];
  for (const part of line.split(/(?<=[：:])|\s{2,}|\t/u)) {
    const label = part.replaceAll(/_{2,}|[：:]/gu, '').replaceAll(/\s+/gu, '');
    if (label === '' || /^[年月日]+$/u.test(label)) continue;
    const blank = /[：:]\s*$|_{2,}/u.test(part);
    if (!blank || label.length > 20 || /[，。；]/u.test(label)) return undefined;
    found.push({ label, kind: fieldKind(label) });
  }
  return found.length === 0 ? undefined : found;
}

function fieldKind(label: string): RebuiltTable['header'][number]['kind'] {
  if (/章/u.test(label)) return 'seal';
  return /电话|手机|传真|联系方式/u.test(label) ? 'phone' : 'text';
}
