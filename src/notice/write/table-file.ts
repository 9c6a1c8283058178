import type { RebuiltTable } from '../rebuilt-table.ts';
import type { WriteContext } from './context.ts';
import { dueOf } from './deadlines.ts';
import { handedIn } from './handed-in.ts';
import { sayAmount } from './quota-words.ts';
import { readable } from './readable.ts';
import { shorten } from './shorten.ts';
import { slugOf, unique } from './slug.ts';
import { headingGrid } from './table-grid.ts';
import { yamlText } from './yaml-text.ts';

type File = [path: string, text: string];

/** A filled table (安排表) as a file; undefined when the schema cannot say it, which is told. */
export function assignmentFile(table: RebuiltTable, context: WriteContext, named: string): File | undefined {
  const { tell, published, noticeId, taken } = context;
  const title = shorten(readable(table.title ?? '') || readable(named) || '安排表', 40);
  const refuse = (why: string) => void tell.left(`表格“${title}”`, `${why}；表格留在通知正文里`, table.at);
  const columns = (headingGrid(table.heading).at(-1) ?? []).map(readable);
  if (columns.length < 2 || columns.length > 8) return refuse('安排表要有 2 到 8 列，还要有列标题');
  if (columns.some((name) => name === '')) return refuse('有的列没有标题');
  if (table.rows.length === 0 || table.rows.some((row) => row.length !== columns.length))
    return refuse('每行的格数和列标题对不上');
  const rows = table.rows.map((row, index) =>
    row.map((cell) => (cell === '' && index > 0 ? '' : readable(cell) || '—')),
  );
  const path = unique(`tables/${slugOf(title, 'anpaibiao')}`, taken);
  tell.found(
    '安排表',
    { at: table.at, certainty: table.certainty, ...(table.why !== undefined && { why: table.why }) },
    title,
    '表里如果有人的姓名，请看看要不要放到网上',
  );
  const note = table.notes
    .map(readable)
    .filter((line) => line !== '')
    .join('\n');
  const data = {
    kind: 'assignment',
    title,
    summary: shorten(`${title}，照通知的附件。`, 120),
    published,
    notice: noticeId,
    review: 'needed',
    columns,
    rows,
    note: note === '' ? undefined : note,
  };
  return [`${path}.yaml`, yamlText(data, {}, { head: '安排表：空着的格子（""）和上面一格合并。' })];
}

/** What the notice asks for in numbers (指标表). */
export function targetsFile({ draft, published, noticeId, taken, tell }: WriteContext): File[] {
  const counted = draft.quotas.filter(
    ({ what, per, unit }) => readable(per ?? '') !== '' && what.value.trim() !== '' && unit.length <= 8,
  );
  for (const quota of draft.quotas)
    tell.found('指标', quota.what, `${readable(quota.what.value)}：${sayAmount(quota)}`);
  if (counted.length === 0) return [];
  const data = {
    kind: 'targets',
    title: '指标',
    summary: '通知里数得出来的要求，一项一行。',
    published,
    notice: noticeId,
    review: 'needed',
    items: counted.map(({ what, per, bound, value, to, unit }) => ({
      name: readable(what.value),
      per: readable(per ?? ''),
      bound,
      value,
      to: to !== undefined && to > value ? to : undefined,
      unit: readable(unit),
    })),
  };
  return [
    [`${unique('tables/zhibiao', taken)}.yaml`, yamlText(data, {}, { head: '指标表：per 是按什么算，如 每个县。' })],
  ];
}

/** What is handed in, by when (报送清单), when it is clear who hands it in and where to. */
export function submissionFile({ draft, published, noticeId, taken, tell }: WriteContext): File[] {
  const dated = draft.deadlines.flatMap((deadline) => {
    const { day, note } = dueOf(deadline);
    return day === undefined ? [] : [{ deadline, day, note }];
  });
  const leading =
    dated.find(({ deadline }) => deadline.to && deadline.who) ?? dated.find(({ deadline }) => deadline.to);
  const hand = leading && handedIn(draft, leading.deadline);
  if (!hand) return [];
  const own = dated.filter(({ deadline }) => deadline.to === undefined || readable(deadline.to.value) === hand.to);
  if (!hand.certain) tell.guess('报送清单里谁来报', hand.who, '从主送机关看的', leading.deadline.what.at);
  const data = {
    kind: 'submission',
    title: '报送清单',
    summary: shorten(`${hand.who}报到${hand.to}的材料，共 ${own.length} 项。`, 120),
    published,
    notice: noticeId,
    review: 'needed',
    who: hand.who,
    to: hand.to,
    items: own.map(({ deadline, day, note }) => ({
      name: readable(deadline.what.value) || '报送材料',
      due: day,
      note,
    })),
  };
  return [[`${unique('tables/baosong', taken)}.yaml`, yamlText(data, {}, { head: '报送清单：一样材料一段。' })]];
}
