import type { RebuiltTable } from '../rebuilt-table.ts';
import type { SourceLine } from '../source.ts';
import { partLines } from './tables/around.ts';
import { groupedCells, listedCells, rowNames } from './tables/cell-lines.ts';
import type { TableCells } from './tables/cells.ts';
import { pipeRows, spaceRows, tabRows } from './tables/column-rows.ts';
import { formHeading } from './tables/form-heading.ts';

/** From the surest shape to the loosest: the first that comes out without a cell left over is taken. */
const shapes: ((core: readonly SourceLine[]) => TableCells | undefined)[] = [
  pipeRows,
  tabRows,
  groupedCells,
  rowNames,
  listedCells,
  spaceRows,
];

/**
 * Puts a table together again that a text file or a PDF flattened to lines.
 * @param lines title, fields to be filled in above, the table and its notes; blank lines included, since they part rows
 * @param file for the place it is found at
 * @returns undefined when the cells do not come out: then the lines are better left as text
 */
export function rebuildTable(lines: SourceLine[], file = ''): RebuiltTable | undefined {
  const first = lines.find((line) => line.text.trim() !== '');
  const last = lines.findLast((line) => line.text.trim() !== '');
  if (!first || !last || lines.length > 5000) return undefined;
  const { title, header, core, notes } = partLines(lines);
  // Words alone may be anything: only under the title or the fields of a form are they a heading.
  const framed = title !== undefined || header.length > 0;
  for (const shape of framed ? [...shapes, formHeading] : shapes) {
    const cells = shape(core);
    if (!cells) continue;
    return {
      ...(title === undefined ? {} : { title }),
      header,
      ...cells,
      notes,
      at: { file, line: first.line, ...(last.line > first.line ? { end: last.line } : {}) },
    };
  }
  return undefined;
}
