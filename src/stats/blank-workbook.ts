import writeExcelFile, { type Cell, type CellObject, type Feature, type Image, type Row } from 'write-excel-file/node';
import stringWidth from 'string-width';
import { leafColumns, type NamedColumn } from '#schemas/stats-column.ts';
import type { StatsTable } from '#campaign/stats-table.ts';
import { formNotes, headerLine } from './form-words.ts';
import { headerRows } from './header-rows.ts';
import { withoutZipTimes } from './zip-times.ts';

const song = 'SimSun';
const hei = 'SimHei';
/** Number formats; `@` keeps what is typed as text, so that a telephone number keeps its zeros. */
const formats = { text: '@', choice: '@', region: '@', integer: '0', decimal: '0.00', percent: '0.00%' } as const;
/** Row heights in points. */
const heights = { title: 34, field: 24, head: 30, row: 24, note: 20 };

/** One page wide on paper, as long as it takes. */
const onePageWide: Feature<Image['content']> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml.replace(/<worksheet[^>]*>/u, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};

/** The blank form as an XLSX file: merged headings, A4 landscape, headings that stay in view. The same form gives the same bytes. */
export async function blankWorkbook(table: StatsTable): Promise<Buffer> {
  const columns = leafColumns(table.columns);
  const wide = (value: string, style: Partial<CellObject>): Row => [
    { type: String, value, columnSpan: columns.length, wrap: true, alignVertical: 'center', ...style },
    ...columns.slice(1).map(() => null),
  ];
  const { data } = table;
  const above: Row[] = [
    ...(data.attachment === undefined ? [] : [wide(data.attachment, { fontFamily: hei, height: heights.field })]),
    wide(data.title, { fontFamily: hei, fontSize: 16, align: 'center', height: heights.title }),
    ...fieldRows(table, columns.length),
  ];
  const head = headingRows(table, columns.length);
  const body = table.rowNames.map((name) => columns.map((column, index) => bodyCell(column, index === 0 ? name : '')));
  const below = formNotes(table).map((note) => wide(note, { height: heights.note }));

  const file = writeExcelFile(
    [...above, ...head, ...body, ...below],
    {
      sheet: '统计表',
      orientation: 'landscape',
      columns: columns.map((column, index) => ({ width: columnWidth(column, index === 0 ? table.rowNames : []) })),
      stickyRowsCount: above.length + head.length,
      stickyColumnsCount: 1,
    },
    { fontFamily: song, fontSize: 11, features: [onePageWide] },
  );
  return withoutZipTimes(await file.toBuffer());
}

/** The lines to fill in above the table: side by side where there is room, else one below the other. */
function fieldRows({ data }: StatsTable, width: number): Row[] {
  const { header } = data;
  const cell = (field: (typeof header)[number], across: number): Cell[] => [
    { type: String, value: headerLine(field), columnSpan: across, format: '@', height: heights.field },
    ...Array.from({ length: across - 1 }, () => null),
  ];
  if (header.length === 0) return [];
  if (header.length > width) return header.map((field) => cell(field, width));
  const share = Math.floor(width / header.length);
  return [header.flatMap((field, index) => cell(field, index === 0 ? width - share * (header.length - 1) : share))];
}

function headingRows({ columns }: StatsTable, width: number): Row[] {
  return headerRows(columns).map((cells) => {
    const row: Cell[] = Array.from({ length: width }, () => null);
    for (const { label, unit, across, down, start } of cells) {
      row[start] = {
        type: String,
        value: unit === '' ? label : `${label}（${unit}）`,
        ...(across > 1 && { columnSpan: across }),
        ...(down > 1 && { rowSpan: down }),
        ...bordered,
        fontFamily: hei,
        align: 'center',
        backgroundColor: '#eeeeee',
        height: heights.head,
      };
    }
    return row;
  });
}

const bordered = { borderStyle: 'thin', wrap: true, alignVertical: 'center' } as const;

function bodyCell({ type }: NamedColumn, value: string): Cell {
  const style = { ...bordered, height: heights.row, align: 'center' } as const;
  // A string cell is never a formula, whatever it begins with.
  if (value !== '') return { ...style, type: String, format: '@', value };
  const format = formats[type];
  return format === '@' ? { ...style, type: String, format } : { ...style, type: Number, format };
}

/** Wide enough for half the heading, which may run over two lines, and for the printed names; in characters. */
function columnWidth({ label, unit = '', type }: NamedColumn, names: readonly string[]): number {
  const heading = Math.ceil(stringWidth(unit === '' ? label : `${label}（${unit}）`) / 2) + 2;
  const least = type === 'text' ? 14 : 9;
  return Math.min(32, Math.max(least, heading, ...names.map((name) => stringWidth(name) + 2)));
}
