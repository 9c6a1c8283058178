import type { DeadlineDraft } from '../notice-draft.ts';
import type { RebuiltTable } from '../rebuilt-table.ts';
import { statsSchema } from '#schemas/stats.ts';
import type { WriteContext } from './context.ts';
import { dueOf } from './deadlines.ts';
import { handedIn } from './handed-in.ts';
import { readable } from './readable.ts';
import { shorten } from './shorten.ts';
import { slugOf, unique } from './slug.ts';
import { columnsOf } from './stats-columns.ts';
import { yamlText } from './yaml-text.ts';

/** Blank rows of a form whose own number of rows is not known. */
const usualRows = 12;

const head = '统计表：通知附件里要填的空白表。列名和原表一样；类型是程序猜的，请核对。';

/**
 * A blank table as a file under `stats/`.
 * @param attachment label of the attachment it stands in: `附件2`
 * @returns undefined when the schema cannot say it; the reason is told, and the table stays in the notice's text
 */
export function statsFile(
  table: RebuiltTable,
  context: WriteContext,
  attachment: { label: string; title: string },
): [path: string, text: string] | undefined {
  const { draft, tell, published, noticeId, taken } = context;
  const title = shorten(readable(table.title ?? '') || readable(attachment.title) || '统计表', 60);
  const refuse = (why: string) => void tell.left(`表格“${title}”`, `${why}；表格留在通知正文里`, table.at);
  const columns = columnsOf(table);
  if (typeof columns === 'string') return refuse(columns);
  const deadline = deadlineFor(draft.deadlines, title);
  const hand = handedIn(draft, deadline);
  if (!hand) return refuse('通知没有写谁填、交到哪里');
  const names = table.rows.map(([first = '']) => readable(first));
  const named = names.length > 0 && names.every((name, index) => name !== '' && names.indexOf(name) === index);
  const data = {
    title,
    summary: shorten(`${hand.who}填写，交到${hand.to}。列名照通知的附件。`, 120),
    published,
    notice: noticeId,
    attachment: attachment.label.length <= 8 ? attachment.label : undefined,
    review: 'needed',
    header: table.header
      .map(({ label, kind }) => ({ label: readable(label), kind }))
      .filter(({ label }) => label !== '' && label.length <= 16)
      .slice(0, 6),
    columns,
    rows: named ? { names } : { blank: Math.min(table.rows.length > 1 ? table.rows.length : usualRows, 60) },
    handIn: { who: hand.who, to: hand.to, day: deadline && dueOf(deadline).day },
    notes: table.notes.map(readable).filter((note) => note !== ''),
  };
  const checked = statsSchema.safeParse(JSON.parse(JSON.stringify(data)));
  if (!checked.success) return refuse('这张表的样子统计表放不下');
  const path = unique(`stats/${slugOf(title, 'tongjibiao')}`, taken);
  const sure = hand.certain ? table.why : [table.why, '谁填、交到哪里是猜的'].filter(Boolean).join('；');
  tell.found('统计表', { at: table.at, certainty: table.certainty, ...(sure !== undefined && { why: sure }) }, title);
  return [`${path}.yaml`, yamlText(data, {}, { head })];
}

/** The deadline that speaks of this table, or of tables at all. */
function deadlineFor(deadlines: readonly DeadlineDraft[], title: string): DeadlineDraft | undefined {
  const speaks = (pattern: RegExp) => deadlines.find(({ what }) => pattern.test(what.value));
  const own = deadlines.find(({ what }) => what.value.includes(title));
  return own ?? speaks(/统计表|汇总表|附件|表/u) ?? (deadlines.length === 1 ? deadlines[0] : undefined);
}
