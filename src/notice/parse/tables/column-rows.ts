import type { SourceLine } from '../../source.ts';
import {
  cellText,
  emptyCell,
  isBlank,
  isHeadingWord,
  opensWithHeading,
  plainHeading,
  type TableCells,
} from './cells.ts';

/** Tables with a row on each line, the columns parted by `|` or by the lines of box drawing. */
export function pipeRows(core: readonly SourceLine[]): TableCells | undefined {
  const lines = core.filter((line) => !isBlank(line)).map((line) => line.text.trim());
  const isRule = (text: string) => /^[\s|│┃｜+:\-—─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]+$/u.test(text);
  const isRow = (text: string) => /[|│┃｜]/u.test(text);
  if (lines.length < 2 || lines.some((text) => !isRow(text) && !isRule(text))) return undefined;
  const boxed = lines.filter((text) => isRule(text)).length > 2;
  const rows: string[][] = [];
  let open = false;
  for (const text of lines) {
    if (isRule(text)) {
      open = false;
      continue;
    }
    const cells = text
      .replace(/^[|│┃｜]/u, '')
      .replace(/[|│┃｜]$/u, '')
      .split(/[|│┃｜]/u)
      .map((cell) => cellText(cell));
    const above = rows.at(-1);
    if (boxed && open && above && above.length === cells.length) {
      cells.forEach((cell, at) => (above[at] = `${above[at] ?? ''}${cell}`));
    } else rows.push(cells);
    open = true;
  }
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2 || rows.some((row) => row.length !== width)) return undefined;
  const markdown = isRule(lines[1] ?? '') && !boxed;
  const heads = markdown || opensWithHeading(rows);
  const marked = rows.map((row) => row.map((cell) => (cell === '' ? emptyCell : cell)));
  return finished(marked, heads, { certainty: 'sure' });
}

/** Tables with a row on each line, the columns parted by tabs. */
export function tabRows(core: readonly SourceLine[]): TableCells | undefined {
  const lines = core.filter((line) => !isBlank(line)).map((line) => line.text.replaceAll('\u00a0', ' '));
  if (lines.length < 2 || lines.filter((text) => /\S.*\t/u.test(text)).length < lines.length * 0.8) return undefined;
  const indented = lines.every((text) => text.startsWith('\t'));
  const rows = lines.map((text) => (indented ? text.slice(1) : text).split('\t').map((cell) => cellText(cell)));
  const width = rows[0]?.length ?? 0;
  const full = rows.map((row) =>
    row.length > width && row.slice(width).every((cell) => cell === '') ? row.slice(0, width) : row,
  );
  if (width < 2 || full.some((row) => row.length > width || row.length === 1)) return undefined;
  const even = full.every((row) => row.length === width);
  const padded = full.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return finished(mergedLeft(padded), opensWithHeading(padded), {
    certainty: even ? 'sure' : 'likely',
    ...(even ? {} : { why: '有的行少了几格，按空格子补在行末' }),
  });
}

/** Rows that begin with nothing go on from the row above; any other empty cell is empty. */
function mergedLeft(rows: readonly string[][]): string[][] {
  return rows.map((row, at) => {
    const begins = row.findIndex((cell) => cell !== '');
    return row.map((cell, column) =>
      cell === '' && (at === 0 || begins === -1 || column > begins) ? emptyCell : cell,
    );
  });
}

/** Tables with a row on each line, the columns parted by spaces, as the text of a PDF has them. */
export function spaceRows(core: readonly SourceLine[]): TableCells | undefined {
  const lines = core.filter((line) => !isBlank(line)).map((line) => line.text.replaceAll('\u00a0', ' ').trim());
  if (lines.length < 2 || lines.some((text) => text.includes('\t'))) return undefined;
  for (const gap of [/\s{2,}/u, /\s+/u]) {
    const split = lines.map((text) => (gap.source.includes('2') ? text : joinPadded(text)).split(gap));
    const rows = evened(split);
    if (!rows || (rows[0]?.length ?? 0) < 2) continue;
    if (rows.some((row) => row.some((cell) => /[。；]$/u.test(cell) && cell.length > 30))) continue;
    const heads = opensWithHeading(rows);
    // Lines of words parted by single spaces may be anything: only a heading or a running number makes them a table.
    if (!heads && (gap.source === '\\s+' || rows.length < 3)) continue;
    return finished(
      rows.map((row) => row.map((cell) => (cell === emptyCell ? cell : cellText(cell)))),
      heads,
      {
        certainty: 'likely',
        why: '按空格分栏',
      },
    );
  }
  return undefined;
}

/** `桐  乡` beside other cells: two single characters with a gap are one word. */
function joinPadded(text: string): string {
  return text.replaceAll(/(?<=^|\s)(\p{Script=Han})\s+(\p{Script=Han})(?=\s|$)/gu, '$1$2');
}

/** Rows of one length: a last column of remarks may be left empty. Undefined when they do not come out. */
function evened(rows: string[][]): string[][] | undefined {
  const width = rows[0]?.length ?? 0;
  const remarks = /^(?:备\s*注|说明)$/u.test(rows[0]?.at(-1) ?? '');
  if (rows.some((row) => row.length !== width && !(remarks && row.length === width - 1))) return undefined;
  return rows.map((row) => (row.length === width ? row : [...row, emptyCell]));
}

function finished(rows: string[][], heads: boolean, sure: Pick<TableCells, 'certainty' | 'why'>): TableCells {
  const body = (heads ? rows.slice(1) : rows).map((row, at) =>
    at > 0 ? row : row.map((cell) => (cell === '' ? emptyCell : cell)),
  );
  return { heading: heads ? plainHeading(rows[0] ?? []) : [], rows: body, use: useOf(body), ...sure };
}

/** Blank when next to nothing is filled in beside the names of the rows. */
export function useOf(rows: readonly (readonly string[])[]): TableCells['use'] {
  const cells = rows.flatMap((row) => row.slice(/^\d+$/u.test(row[0] ?? '') ? 2 : 1));
  const filled = cells.filter((text) => text.trim() !== '' && !isHeadingWord(text)).length;
  return rows.length === 0 || filled <= cells.length * 0.2 ? 'blank' : 'filled';
}
