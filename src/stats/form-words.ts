import { sayFull } from '#lib/say-date.ts';
import { leafColumns } from '#schemas/stats-column.ts';
import type { StatsTable } from '#campaign/stats-table.ts';

type HeaderField = StatsTable['data']['header'][number];

/** A line above the table: `填表人：`, `团委盖章：`. */
export function headerLine({ label, kind }: HeaderField): string {
  return `${kind === 'seal' && !/[章]/u.test(label) ? `${label}（盖章）` : label}：`;
}

/** Where the table goes: `填好后于2020年2月16日前交内蒙古青年创业就业服务中心`. */
export function handInLine({ data: { handIn } }: StatsTable): string {
  const by = handIn.day === undefined ? '' : `于${sayFull(handIn.day)}前`;
  return `由${handIn.who}填写，${by}交${handIn.to}${handIn.how === undefined ? '' : `（${handIn.how}）`}。`;
}

/** What stands below the table: where it goes, what may be chosen, and the notes. */
export function formNotes(table: StatsTable): string[] {
  const choices = leafColumns(table.columns).flatMap(({ name, options }) =>
    options === undefined ? [] : [`“${name}”从这几样里选：${options.join('、')}。`],
  );
  const notes = [handInLine(table), ...choices, ...table.data.notes];
  return notes.map((note, index) =>
    notes.length === 1 ? `注：${note}` : `${index === 0 ? '注：' : ''}${index + 1}．${note}`,
  );
}
