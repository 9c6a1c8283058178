import type { StatsTable } from '#campaign/stats-table.ts';
import { flatHeadings } from './header-rows.ts';
import { inertText } from './inert-text.ts';

/** Without this mark Excel takes a CSV file for one in the system's own encoding. */
const byteOrderMark = '\ufeff';

/** The blank form as a CSV file (RFC 4180: CRLF, quotes doubled); the same headings are read back as results. */
export function blankCsv({ columns, rowNames }: StatsTable): string {
  const headings = flatHeadings(columns);
  const rows = rowNames.map((name) => [name, ...headings.slice(1).map(() => '')]);
  const lines = [headings, ...rows].map((row) => row.map((text) => cell(inertText(text))).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

const cell = (text: string) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
