import type { PhaseDraft, Span } from '../notice-draft.ts';
import type { Found } from '../origin.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { resolveDate, type YearClues } from './date-years.ts';
import { found, originIn, withBelow, type LineIndex, type Passage } from './passages.ts';
import { labelled, sectionsAbout, topicAbove } from './topics.ts';

const label =
  /(?:活动|实施|开展|举办|行动|大赛|比赛|竞赛|实践|培训|集中活动|征集|会议|起止|总体)?(?:时间|日期|期限)(?:安排)?/u;
/** What another span of the notice is about: not the period of the whole. */
const other = /报名|提交|报送|截止|申报|投稿|作品|签到|报到|联系|工作|办公|上班|服务/u;
const season =
  /(?:(?:19|20)\d{2}(?:[ ]*[—–~-][ ]*(?:(?:19|20)\d{2}|\d{2})[ ]*学年(?:第[一二]学期)?|年)?)?(?:元旦、?春节(?:前后|期间)|春节(?:前后|期间)|寒暑假|寒假(?:期间)?|暑假(?:期间)?|暑期|春运期间|国庆(?:假期|期间)|五四(?:前后|期间))/u;

/**
 * When the campaign is held: its 活动时间, else the phases' first and last day, else the longest span the text names, else
 * (the text says 全年) from the day of signing to the end of that year. Nothing of that: undefined.
 */
export function readPeriod(
  roots: readonly Passage[],
  phases: readonly PhaseDraft[],
  clues: YearClues,
  lines: LineIndex,
  title?: Found<string>,
): Found<Span> | undefined {
  return (
    fromSection(roots, clues, lines) ??
    fromLabel(roots, clues, lines) ??
    fromPhases(phases) ??
    fromText(roots, clues, lines) ??
    fromTitle(title)
  );
}

/** A 活动时间 section or label, before anything else is known: it tells the years of the phases. */
export function readWrittenPeriod(
  roots: readonly Passage[],
  clues: YearClues,
  lines: LineIndex,
): Found<Span> | undefined {
  return fromSection(roots, clues, lines) ?? fromLabel(roots, clues, lines);
}

function fromSection(roots: readonly Passage[], clues: YearClues, lines: LineIndex): Found<Span> | undefined {
  const sections = sectionsAbout(roots, 'time').filter(({ head }) => !other.test(head ?? ''));
  for (const section of sections) {
    const own = section.rest === '' ? [] : [section];
    const spans = [...own, ...section.children.flatMap(withBelow)].flatMap((passage) =>
      datesOf(passage, clues, lines).filter(
        ({ value }) => value.end !== undefined || value.start !== undefined || value.open,
      ),
    );
    // 时间安排 with several dates under it: a list of steps, or one span and its exceptions.
    const whole = spans.find(({ value }) => isLong(value)) ?? spans[0];
    const list = section.children.filter(({ head }) => head !== undefined).length > 1;
    if (whole && (spans.length === 1 || (spans.length === 2 && !list))) return whole;
    if (whole) return hull(spans, `这一节写了${spans.length}个时间，取了最早和最晚的`);
    const text = own[0]?.rest ?? section.children[0]?.text;
    const said = text === undefined ? undefined : (season.exec(text)?.[0] ?? (text.length <= 20 ? text : undefined));
    if (said !== undefined) {
      const at = (own[0] ?? section.children[0] ?? section).at;
      return found({ label: said.replace(/[。；]$/u, '') }, at, 'guess', '没写从哪天到哪天');
    }
  }
  return undefined;
}

function fromLabel(roots: readonly Passage[], clues: YearClues, lines: LineIndex): Found<Span> | undefined {
  for (const passage of roots.flatMap(withBelow)) {
    if (topicAbove(passage) === 'contact') continue;
    const said = labelled(passage.text, label);
    if (!said || other.test(passage.text.slice(Math.max(0, said.index - 8), said.index))) continue;
    const date = findDates(said.value)[0];
    // A label deep in a list is the time of that item.
    if (
      passage.parent?.parent ||
      (passage.parent && passage.parent.head !== undefined && topicAbove(passage) === 'content')
    )
      continue;
    const at = originIn(passage, said.index, lines);
    if (date) return toFound(date, clues, at);
    const named = season.exec(said.value)?.[0];
    if (named !== undefined) return found({ label: named }, at, 'guess', '没写从哪天到哪天');
  }
  return undefined;
}

function fromPhases(phases: readonly PhaseDraft[]): Found<Span> | undefined {
  const spans = phases.flatMap(({ when }) => (when ? [when] : []));
  return spans.length < 2 ? undefined : hull(spans, '没有写活动时间，按各阶段的时间合起来');
}

function fromText(roots: readonly Passage[], clues: YearClues, lines: LineIndex): Found<Span> | undefined {
  const all = roots.flatMap(withBelow);
  // 3月初, 4月上旬 said alone is when one thing is done.
  const spans = all
    .flatMap((passage) => datesOf(passage, clues, lines))
    .filter(
      ({ value }) => isLong(value) && !/^[^至到—–~-]*月(?:上|中|下)旬$|^[^至到—–~-]*月[初底末]$/u.test(value.label),
    );
  const [first] = spans.toSorted((a, b) => length(b.value) - length(a.value));
  if (first) {
    const why = '没有写活动时间，取自正文里的一段时间，请核对';
    return { ...first, certainty: 'guess', why: first.why === undefined ? why : `${why}；${first.why}` };
  }
  const { signed } = clues;
  const yearlong = all.find(({ text }) => /全年|年内|年度/u.test(text));
  if (yearlong && signed !== undefined) {
    const year = signed.slice(0, 4);
    const at = originIn(yearlong, Math.max(0, yearlong.text.search(/全年|年内|年度/u)), lines);
    return found(
      { start: signed, end: `${year}-12-31`, label: `${year}年` },
      at,
      'guess',
      '没有写活动时间，只说到全年：从发文那天算到年底，请核对',
    );
  }
  return undefined;
}

/** 关于开展2023年寒假社会实践活动的通知: at least the season. */
function fromTitle(title: Found<string> | undefined): Found<Span> | undefined {
  const named = title && season.exec(title.value)?.[0];
  return title && named !== undefined
    ? found({ label: named }, title.at, 'guess', '没有写活动时间，取自标题')
    : undefined;
}

function datesOf(passage: Passage, clues: YearClues, lines: LineIndex): Found<Span>[] {
  return findDates(passage.text).map((date) => toFound(date, clues, originIn(passage, date.index, lines)));
}

function toFound(date: WrittenDate, clues: YearClues, at: Found<Span>['at']): Found<Span> {
  const { span, certainty, why } = resolveDate(date, clues);
  return found(span, at, certainty, why);
}

/** From the first day named to the last. */
function hull(spans: readonly Found<Span>[], why: string): Found<Span> | undefined {
  const first = spans[0];
  if (!first) return undefined;
  const start = spans.flatMap(({ value }) => value.start ?? []).toSorted()[0];
  const end = spans
    .flatMap(({ value }) => value.end ?? [])
    .toSorted()
    .at(-1);
  const open = spans.some(({ value }) => value.open);
  if (start === undefined && end === undefined) return undefined;
  const label = `${first.value.label.split(/[—–至~～-]/u)[0] ?? ''}—${
    spans
      .at(-1)
      ?.value.label.split(/[—–至~～-]/u)
      .at(-1) ?? ''
  }`;
  const value = {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined || open ? {} : { end }),
    ...(open ? { open } : {}),
    label,
  };
  return found(value, first.at, 'guess', why);
}

function length({ start, end }: Span): number {
  return start === undefined || end === undefined ? 0 : Date.parse(end) - Date.parse(start);
}

/** More than a day, and not many years: a plan of five years is no period of a campaign. */
function isLong(span: Span): boolean {
  const days = length(span) / 86_400_000;
  return (days >= 1 && days <= 800) || (span.open === true && span.start !== undefined);
}
