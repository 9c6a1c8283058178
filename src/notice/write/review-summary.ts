import stringWidth from 'string-width';
import { placeIn } from './said-in-markdown.ts';
import { readable } from './readable.ts';
import { reviewRows, sorted, type ReviewInput } from './review-list.ts';

/** Most remarks and doubts a terminal shows; the rest is in the list. */
const mostShown = 6;
const widest = 76;

/** What was read, in a few lines for a terminal: values aligned, counts, then what has to be looked at first. */
export function reviewSummary(input: ReviewInput): string {
  const { draft, remarks, told } = input;
  const { unsure, missing } = sorted(told);
  const listed = reviewRows(input);
  const value = (what: string) => told.find((row) => row.list === 'found' && row.what === what)?.value;
  const activities = told.filter(({ list, what }) => list === 'found' && what === '活动').length;
  const rows: (readonly [string, string | undefined])[] = [
    ['通知', value('通知标题')],
    ['文号', value('发文字号')],
    ['主办', value('主办单位')],
    ['主题', value('活动主题（口号）')],
    ['时间', value('活动时间')],
    ['地区', value('活动覆盖的地区')],
    ['活动', activities === 0 ? undefined : `${activities} 项`],
  ];
  const counts = [
    `找到 ${listed.found.length}`,
    `拿不准 ${listed.unsure.length}`,
    `缺少 ${listed.missing.length}`,
    `看着不对 ${listed.remarks.length}`,
    `没有公开 ${listed.withheld.length}`,
    `没带过来 ${listed.left.length}`,
  ];
  const first = [
    ...remarks.filter(({ weight }) => weight === 'wrong').map(({ says, at }) => ({ text: says, at })),
    ...unsure
      .filter(({ certainty }) => certainty === 'guess')
      .map(({ what, value: read = '', at }) => ({ text: `${what}是猜的：${read}`, at })),
    ...missing.map(({ what }) => ({ text: `没有读到${what}`, at: undefined })),
  ];
  const shown = first
    .slice(0, mostShown)
    .map(({ text, at }) => `  · ${clip([placeIn(draft.file, at), text].filter(Boolean).join('　'))}`);
  return [
    ...rows.flatMap(([label, text]) => (text === undefined ? [] : [`  ${label}  ${clip(text)}`])),
    '',
    `  ${counts.join('　')}`,
    ...(shown.length === 0 ? [] : ['', '先看这几条：', ...shown]),
    ...(first.length > mostShown ? [`  · 还有 ${first.length - mostShown} 条，在待核对.md 里`] : []),
  ].join('\n');
}

/** One line that does not run over; signs that turn a line around or steer a terminal are taken out. */
function clip(text: string): string {
  const line = readable(text).replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '');
  if (stringWidth(line) <= widest) return line;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('zh').segment(line)) {
    if (stringWidth(cut + segment) > widest - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}
