import type { ActivityDraft } from '../notice-draft.ts';
import { readMarker } from '../parse/markers.ts';
import { wordsOfActivity } from './activity-words.ts';
import type { WriteContext } from './context.ts';
import { paragraphMdx } from './mdx-text.ts';
import { organiserOf, unnamed } from './organiser-of.ts';
import { readable } from './readable.ts';
import { shorten } from './shorten.ts';
import { slugOf, unique } from './slug.ts';
import { writtenSpan } from './spans.ts';
import { entryText } from './yaml-text.ts';

/** More than this the schema's numbering does not hold, and no notice has. */
const most = 99;

/** Characters a title may have. */
const longestTitle = 40;

/** One file for each thing the notice calls for. */
export function activityFiles(context: WriteContext): [path: string, text: string][] {
  const { draft, tell, taken } = context;
  if (draft.activities.length === 0)
    tell.missing('一项一项的活动', 'activities/ 文件夹', '没有读出来；照 docs/how-to/start-a-campaign.md 自己添');
  return draft.activities.slice(0, most).map((activity, index) => {
    const path = unique(`activities/${slugOf(activity.name.value)}`, taken);
    return [`${path}.mdx`, activityFile(activity, context, index)];
  });
}

function activityFile(activity: ActivityDraft, context: WriteContext, index: number): string {
  const { draft, tell, published } = context;
  const name = readable(activity.name.value) || `第 ${index + 1} 项活动`;
  tell.found('活动', activity.name, [name, activity.group].filter(Boolean).join('（') + (activity.group ? '）' : ''));
  const host = activity.host ?? organiserOf(draft);
  const words = wordsOfActivity(name);
  const { start, end } = activity.when ? writtenSpan(activity.when.value) : {};
  const group = readable(activity.group ?? '');
  const fields = {
    title: shorten(name, longestTitle),
    summary: activitySummary(activity, name),
    published,
    review: 'needed',
    audience: words.audience,
    topics: words.topics,
    subject: words.subject,
    number: activity.number >= 1 && activity.number <= most ? Math.floor(activity.number) : Math.min(index + 1, most),
    group: group === '' ? undefined : group,
    start,
    end,
    host: readable(host?.value ?? '') || unnamed,
    notice: context.noticeId,
  };
  return entryText(
    fields,
    bodyOf(activity, name)
      .map(paragraphMdx)
      .filter((part) => part !== '')
      .join('\n\n') || paragraphMdx(name),
  );
}

/** Its text without the number and the head in front: `1.开展走访活动。各级团组织要…` is titled 开展走访活动 already. */
function bodyOf({ text }: ActivityDraft, name: string): string[] {
  const [head = '', ...rest] = text.map(readable);
  const own = readMarker(head)?.rest ?? head;
  if (name.length > longestTitle || !own.startsWith(name)) return text;
  const behind = own.slice(name.length).replace(/^[\s。：:，,；;]+/u, '');
  // `开展走访活动（每季度一次）`: what a bracket adds to the name is not torn off it.
  if (/^[（(]/u.test(behind)) return text;
  const body = [behind, ...rest].filter((part) => part !== '');
  return body.length > 0 ? body : text;
}

/** How the text behind its name begins, short enough not to say all of it twice. */
function activitySummary(activity: ActivityDraft, name: string): string {
  const own = bodyOf(activity, name)
    .map(readable)
    .find((part) => part.length >= 8);
  return shorten(own ?? name, 60) || name;
}
