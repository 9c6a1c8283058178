import type { SourceCell, SourceLine } from '../../source.ts';
import { couldHead, isBlank, type TableCells } from './cells.ts';

interface HeadLine {
  words: string[];
  /** The line ends in a space: in the text of a PDF the end of a cell, not of a line in it. */
  closed: boolean;
}

/**
 * A blank form of which only the heading is left: one line with the groups of columns, below it the leaves, some cells
 * broken over lines. Words that stand before the groups span both rows of the heading.
 */
export function formHeading(core: readonly SourceLine[]): TableCells | undefined {
  const lines = core
    .filter((line) => !isBlank(line))
    .map((line): HeadLine => ({
      words: line.text.trim().split(/\s+/u),
      closed: /\s$/u.test(line.text),
    }));
  const words = lines.flatMap((line) => line.words);
  if (
    words.length < 3 ||
    words.length > 60 ||
    words.some((word) => !couldHead(word) || word.length > 14 || word.length < 2)
  )
    return undefined;
  if (words.some((word) => /^\d/u.test(word)) || core.some((line) => line.text.includes('\t'))) return undefined;
  const at = lines.findIndex((line) => line.words.length >= 2);
  const groups = lines[at]?.words ?? [];
  const before = lines.slice(0, Math.max(at, 0)).flatMap((line) => line.words);
  if (at === -1 || before.length > 3 || groups.length < 2) return undefined;
  const below = lines.slice(at + 1);
  // What a blank form leaves behind its heading: its empty rows, or the end.
  if (below.length === 0) return oneRow([...before, ...groups]);
  const leaves = joinLeaves(below, groups.length);
  return leaves && twoRows(before, groups, leaves);
}

function oneRow(names: readonly string[]): TableCells {
  const cells = names.map((text): SourceCell => ({ text, columns: 1, rows: 1 }));
  return { heading: [cells], rows: [], use: 'blank', certainty: 'likely', why: '只有表头，按空白表处理' };
}

function twoRows(before: readonly string[], groups: readonly string[], leaves: readonly string[]): TableCells {
  const each = leaves.length / groups.length;
  const spanning = before.map((text): SourceCell => ({ text, columns: 1, rows: 2 }));
  const top = groups.map((text): SourceCell => ({ text, columns: each, rows: 1 }));
  return {
    heading: [[...spanning, ...top], leaves.map((text) => ({ text, columns: 1, rows: 1 }))],
    rows: [],
    use: 'blank',
    certainty: 'guess',
    why: `表头被拆散，按 ${String(groups.length)} 组、每组 ${String(each)} 栏拼回`,
  };
}

/** Joins cells broken over lines so that every group has the same number of leaves, at least two; undefined if it cannot. */
function joinLeaves(lines: readonly HeadLine[], groups: number): string[] | undefined {
  const runs: ({ whole: string[] } | { singles: HeadLine[] })[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.words.length > 1) runs.push({ whole: line.words });
    else if (last && 'singles' in last) last.singles.push(line);
    else runs.push({ singles: [line] });
  }
  const fixed = runs.reduce((sum, run) => sum + ('whole' in run ? run.whole.length : 0), 0);
  const singles = runs.reduce((sum, run) => sum + ('singles' in run ? run.singles.length : 0), 0);
  const closing = runs.map((run) => ('singles' in run ? closedCells(run.singles) : run.whole));
  if (closing.flat().length % groups === 0 && closing.flat().length >= groups * 2) return closing.flat();
  const single = runs.filter((run) => 'singles' in run).length;
  for (let joined = singles; joined >= single; joined -= 1) {
    if ((fixed + joined) % groups !== 0 || fixed + joined < groups * 2) continue;
    if (single === 1 || joined === singles || joined === single) return spread(runs, joined, single);
  }
  return undefined;
}

/** Cells as the ends of lines tell them. */
function closedCells(singles: readonly HeadLine[]): string[] {
  const cells: string[] = [''];
  for (const line of singles) {
    cells[cells.length - 1] += line.words[0] ?? '';
    if (line.closed) cells.push('');
  }
  return cells.filter((cell) => cell !== '');
}

/** Shares the single lines of a run out among cells, as evenly as can be. */
function spread(
  runs: readonly ({ whole: string[] } | { singles: HeadLine[] })[],
  joined: number,
  single: number,
): string[] {
  return runs.flatMap((run) => {
    if ('whole' in run) return run.whole;
    const cells = single === 1 ? joined : joined === single ? 1 : run.singles.length;
    const words = run.singles.map((line) => line.words[0] ?? '');
    return Array.from({ length: cells }, (_, at) =>
      words.slice(Math.round((at * words.length) / cells), Math.round(((at + 1) * words.length) / cells)).join(''),
    );
  });
}
