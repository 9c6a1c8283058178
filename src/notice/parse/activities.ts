import type { ActivityDraft, BodyBlock, Span } from '../notice-draft.ts';
import type { Found } from '../origin.ts';
import { findDates } from './dates.ts';
import { resolveDate, type YearClues } from './date-years.ts';
import { listedActivities } from './activity-lists.ts';
import { found, withBelow, type LineIndex, originIn, type Passage } from './passages.ts';
import { dueBy } from './phases.ts';
import { activitiesOfTables } from './schedule-tables.ts';
import { titleCore } from './title-core.ts';
import { labelled, topicOf } from './topics.ts';

const longestName = 40;
const host =
  /(?:以(?<unit>[^，。；]{2,16}?)为(?:基本)?单位|由(?<led>[^，。；]{2,20}?)(?:牵头|负责|主办|承办|组织实施)|(?:责任|牵头|主办|承办|负责)(?:单位|部门)[：:]\s*(?<named>[^，。；）)]{2,30}))/u;

/**
 * The activities a notice calls for, in order: the items of 主要内容, 活动安排, 重点任务 …, however they are numbered; else the
 * items of whatever heading calls for something; else the headings themselves. A notice that lists none (a competition, one
 * event) is one activity, named by its title. Requirements, steps, times are never activities.
 */
export function readActivities(
  roots: readonly Passage[],
  title: Found<string> | undefined,
  clues: YearClues,
  lines: LineIndex,
  blocks: readonly BodyBlock[] = [],
): ActivityDraft[] {
  const listed = listedActivities(roots);
  if (listed.length === 0) {
    const tabled = activitiesOfTables(blocks, clues);
    return tabled.length > 0 ? tabled : single(roots, title);
  }
  const numbers = listed.map(({ passage }) => passage.marker?.number);
  const running = numbers.every((number, place) => number !== undefined && number > (numbers[place - 1] ?? 0));
  return listed.map(({ passage, group }, place) => {
    const name = nameOf(passage);
    const hosted = hostOf(passage, lines);
    const when = whenOf(passage, clues, lines);
    return {
      name,
      ...(group === undefined ? {} : { group }),
      number: running ? (numbers[place] ?? place + 1) : place + 1,
      text: withBelow(passage).map(({ text }) => text),
      ...(hosted ? { host: hosted } : {}),
      ...(when ? { when } : {}),
      at: passage.at,
    };
  });
}

/** What a bracket behind a name may say that is no part of the name: a date, a pointer, who does it. */
function isAside(inside: string): boolean {
  return (
    findDates(inside).length > 0 ||
    /\d+\s*[月日]|[一二三四五六七八九十]月|假期|春节|寒假|暑假|期间|长期|全年|常年|每[年月周季天]|[上下]午|\d[:：]\d/u.test(
      inside,
    ) ||
    /^(?:另?见|详见|参见|附件|另行|具体|详细)|(?:责任|牵头|主办|承办|负责|完成)(?:单位|部门|时限|时间)|(?:负责|牵头|承办)$/u.test(
      inside,
    )
  );
}

function nameOf(passage: Passage): Found<string> {
  const head = (passage.head ?? '')
    .replaceAll(/[（(]([^（()）]*)[）)]/gu, (bracket, inside: string) => (isAside(inside) ? '' : bracket))
    .replace(/[。；;：:，,、\s]+$/u, '');
  if (head.length <= 24) return found(head, passage.at);
  // Commas inside quotation marks part nothing.
  const clause = /^(?:[“"《][^”"》]*[”"》]|[^，,：:；;])*/u.exec(head)?.[0] ?? head;
  if (clause.length >= 4 && clause.length <= longestName) {
    return clause === head
      ? found(head, passage.at)
      : found(clause, passage.at, 'likely', '原文这一项没有单独的名称，取了第一句');
  }
  return found(`${head.slice(0, longestName - 1)}…`, passage.at, 'guess', '原文这一项没有单独的名称，只截了开头');
}

function hostOf(passage: Passage, lines: LineIndex): Found<string> | undefined {
  for (const part of withBelow(passage)) {
    const match = host.exec(part.text);
    const value = match?.groups?.['unit'] ?? match?.groups?.['led'] ?? match?.groups?.['named'];
    if (match && value !== undefined) return found(value.trim(), originIn(part, match.index, lines), 'likely');
  }
  return undefined;
}

/** Dates in brackets behind the head, or behind a label. */
function whenOf(passage: Passage, clues: YearClues, lines: LineIndex): Found<Span> | undefined {
  const inHead = findDates(passage.head ?? '')[0];
  const parts = withBelow(passage);
  const said = parts.flatMap((part) => {
    const value = labelled(part.text, /(?:活动|举办|开展|实施|比赛|集中)?(?:时间|日期)/u);
    const date = value && findDates(value.value)[0];
    if (value && date) return [{ date, at: originIn(part, value.index, lines) }];
    const own =
      part.head !== undefined && part !== passage && topicOf(part.head) === 'time'
        ? findDates(part.rest)[0]
        : undefined;
    return own ? [{ date: own, at: part.at }] : [];
  })[0];
  const date = inHead ?? said?.date;
  if (!date) return undefined;
  const dated = resolveDate(date, clues);
  const { span, certainty, why } = inHead ? dueBy(passage.head ?? '', date, dated) : dated;
  return found(span, inHead ? passage.at : (said?.at ?? passage.at), certainty, why);
}

/** The campaign as one activity, with what the notice says of its content. */
function single(roots: readonly Passage[], title: Found<string> | undefined): ActivityDraft[] {
  if (!title) return [];
  const core = titleCore(title.value);
  const short = core.length <= longestName ? core : (core.split('暨')[0] ?? core).slice(0, longestName);
  const name = short.replace(/(?:有关|相关)?(?:事宜|事项)$/u, '').trim();
  if (name.length < 2) return [];
  const told = roots.filter(
    ({ head }) => !['requirements', 'contact', 'goals'].includes(topicOf(head)) && head !== undefined,
  );
  const text = (told.length > 0 ? told : roots).flatMap(withBelow).map((passage) => passage.text);
  return [
    { name: found(name, title.at, 'guess', '通知没有分项列出活动，按标题当作一项'), number: 1, text, at: title.at },
  ];
}
