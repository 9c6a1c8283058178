import type { SourceLine } from '../../source.ts';
import { cellText, couldHead, emptyCell, isBlank, isHeadingWord, plainHeading, type TableCells } from './cells.ts';
import { useOf } from './column-rows.ts';

const ledByTab = /^[ \u00a0\u3000]*\t/u;

/** One cell a line, rows parted by blank lines: an empty cell (a line of tabs) is merged with the one above. */
export function groupedCells(core: readonly SourceLine[]): TableCells | undefined {
  const groups: string[][] = [[]];
  for (const line of core) {
    if (isBlank(line) && !ledByTab.test(line.text)) {
      if (groups.at(-1)?.length) groups.push([]);
    } else groups.at(-1)?.push(cellText(line.text));
  }
  if (groups.at(-1)?.length === 0) groups.pop();
  const width = groups[0]?.length ?? 0;
  const [heading, ...rows] = groups;
  if (!heading || width < 2 || rows.length < 2 || heading.some((text) => text === '' || !couldHead(text)))
    return undefined;
  const last = rows.at(-1) ?? [];
  if (rows.slice(0, -1).some((row) => row.length !== width) || last.length > width) return undefined;
  if (rows[0]?.includes('') || rows.flat().some((text) => text.length > 60)) return undefined;
  const tabbed = core.every((line) => isBlank(line) || ledByTab.test(line.text));
  if (!tabbed && rows.length < 3) return undefined;
  return {
    heading: plainHeading(heading),
    rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
    use: useOf(rows),
    certainty: tabbed ? 'likely' : 'guess',
    why: `原表被拆成一格一行，按空行每 ${String(width)} 格拼成一行；空格子并入上面一格`,
  };
}

/** One cell a line, no rows to be seen: a running number, or columns whose heads are known, tell how wide it is. */
export function listedCells(core: readonly SourceLine[]): TableCells | undefined {
  const cells = core.filter((line) => !isBlank(line)).map((line) => cellText(line.text));
  if (cells.length < 4 || cells.some((text) => text.length > 80 || /\t/u.test(text))) return undefined;
  return numberedCells(cells) ?? headedCells(cells);
}

function numberedCells(cells: readonly string[]): TableCells | undefined {
  const width = cells.findIndex((text) => /^(?:1|一)$/u.test(text));
  if (width < 2 || width > 15 || !/^(?:序\s*号|编\s*号)$/u.test(cells[0] ?? '')) return undefined;
  const heading = cells.slice(0, width);
  if (heading.some((text) => !couldHead(text))) return undefined;
  const chinese = cells[width] === '一';
  const rows: string[][] = [];
  for (const text of cells.slice(width)) {
    const next = rows.length + 1;
    // A number may be a cell of its own too (名额 2): a row is only over when it has all but its last cell.
    const full = (rows.at(-1)?.length ?? width) >= width - 1;
    if (full && text === (chinese ? '一二三四五六七八九十'.charAt(next - 1) : String(next))) rows.push([text]);
    else rows.at(-1)?.push(text);
  }
  const remarks = /^(?:备注|说明)$/u.test(heading.at(-1) ?? '');
  if (rows.some((row) => row.length !== width && !(remarks && row.length === width - 1))) return undefined;
  return {
    heading: plainHeading(heading),
    rows: rows.map((row) => (row.length === width ? row : [...row, emptyCell])),
    use: useOf(rows),
    certainty: 'likely',
    why: `原表被拆成一格一行，按序号每 ${String(width)} 格拼成一行`,
  };
}

function headedCells(cells: readonly string[]): TableCells | undefined {
  const known = cells.findIndex((text) => !isHeadingWord(text));
  const width = known === -1 ? cells.length : known;
  const rest = cells.slice(width);
  if (width < 2 || rest.length < width || rest.length % width !== 0) return undefined;
  const rows = Array.from({ length: rest.length / width }, (_, at) => rest.slice(at * width, (at + 1) * width));
  const alike =
    rows.length > 1 && cells.slice(0, width).some((_, column) => sameKind(rows.map((row) => row[column] ?? '')));
  if (!alike) return undefined;
  return {
    heading: plainHeading(cells.slice(0, width)),
    rows,
    use: useOf(rows),
    certainty: 'guess',
    why: `原表被拆成一格一行，按表头每 ${String(width)} 格拼成一行`,
  };
}

/** Whether a column holds one kind of thing all the way down: numbers, dates, places. */
function sameKind(texts: readonly string[]): boolean {
  const kinds = [
    /^\d+$/u,
    /^\d+(?:[.%月日年—至-]|\d)*(?:日|前|底)?$/u,
    /(?:县|市|区|旗|州|镇|乡|街道|团委|大学|学院)$/u,
  ];
  return kinds.some((kind) => texts.every((text) => kind.test(text)));
}

/** One cell a line, led by tabs, of a form whose blanks are gone: only the names of its rows are left. */
export function rowNames(core: readonly SourceLine[]): TableCells | undefined {
  const lines = core.filter((line) => !isBlank(line));
  if (lines.length < 2 || lines.some((line) => !ledByTab.test(line.text))) return undefined;
  // Lines in groups were rows of several cells once, whichever way they went.
  const gaps = core.filter((line) => isBlank(line)).length;
  if (gaps > 0 && gaps < lines.length - 1) return undefined;
  const names = lines.map((line) => cellText(line.text));
  if (names.some((text) => text.length > 24 || /[。；，]/u.test(text) || /\t/u.test(text))) return undefined;
  return {
    heading: [],
    rows: names.map((name) => [name]),
    use: 'blank',
    certainty: 'likely',
    why: '原表只剩每一行的名称，要填的空格没有留下来',
  };
}
