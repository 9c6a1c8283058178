import type { ActivityDraft, Span } from '../notice-draft.ts';
import type { Found } from '../origin.ts';
import { findDates } from './dates.ts';
import { resolveDate, type YearClues } from './date-years.ts';
import { found, withBelow, type LineIndex, originIn, type Passage } from './passages.ts';
import { areStages, dueBy } from './phases.ts';
import { titleCore } from './title-core.ts';
import { labelled, sectionsAbout, topicOf } from './topics.ts';

const longestName = 40;
/** What a list that only describes one event is made of: 参赛对象, 赛程安排. */
const fields = new Set([
  'theme',
  'time',
  'steps',
  'people',
  'joining',
  'awards',
  'contact',
  'organisers',
  'place',
  'requirements',
]);
const doing = /开展|实施|组织|推进|服务|活动|行动|工程|计划|任务|项目/u;
const host =
  /(?:以(?<unit>[^，。；]{2,16}?)为(?:基本)?单位|由(?<led>[^，。；]{2,20}?)(?:牵头|负责|主办|承办|组织实施)|(?:责任|牵头|主办|承办|负责)(?:单位|部门)[：:]\s*(?<named>[^，。；）)]{2,30}))/u;

interface Listed {
  passage: Passage;
  group?: string;
}

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
): ActivityDraft[] {
  const listed = listOf(roots);
  if (listed.length === 0) return single(roots, title);
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

function listOf(roots: readonly Passage[]): Listed[] {
  const sections = sectionsAbout(roots, 'content').filter((section) => !areStages(section));
  const named = sections.flatMap((section) => itemsIn(section));
  if (named.length > 0) return named;
  const open = roots.filter(({ head }) => head !== undefined && topicOf(head) === 'other');
  const calling = open.filter((section) => doing.test(section.head ?? '') && !areStages(section));
  const below = calling.filter(({ alone }) => alone).flatMap((section) => itemsIn(section));
  if (below.length > 1) return below;
  // 一、开展… 二、实施…: the headings are the activities.
  return calling.length > 1 && sections.length === 0 ? calling.map((passage) => ({ passage })) : [];
}

function itemsIn(section: Passage, group?: string): Listed[] {
  const numbered = section.children.filter(({ head }) => head !== undefined);
  const items = section.children.flatMap((item) =>
    item.head === undefined ? markedItem(item) : isField(item) ? [] : [item],
  );
  const grouped = group === undefined ? {} : { group };
  if (numbered.length === 0) {
    const plain = labelledItems(section);
    return (plain.length > 0 ? plain : items.length > 1 ? items : []).map((passage) => ({ passage, ...grouped }));
  }
  return items.flatMap((item) => (isGroup(item) ? itemsIn(item, item.head) : [{ passage: item, ...grouped }]));
}

/** 报名方式 is a field, 提交活动总结 something to do. */
function isField({ head = '' }: Passage): boolean {
  // 认定条件为：… begins a sentence, it names nothing.
  if (/(?:为|是|如下|包括)$/u.test(head)) return true;
  const topic = topicOf(head);
  if (head.length > 8 || !fields.has(topic)) return false;
  return (
    topic !== 'joining' || /(?:方式|办法|要求|时间|条件|流程|程序|材料|渠道|入口|标准)$/u.test(head) || head.length <= 4
  );
}

/** A heading of its own whose list names activities: not one that first says what it is about itself. */
function isGroup(item: Passage): boolean {
  if (!item.alone) return false;
  const listed = item.children.filter(({ head }) => head !== undefined);
  const own = item.children.filter(({ head }) => head === undefined);
  if (listed.length === 0 || listed.some(isField)) return false;
  const first = item.children[0];
  const introduced = first?.head === undefined && (first?.text.length ?? 0) > 60 && own.length > 0;
  const named = listed.filter(
    ({ head, rest, children, text }) =>
      (head ?? '').length <= 30 && (rest !== '' || children.length > 0 || text.endsWith('。')),
  );
  return !introduced && named.length * 2 > listed.length;
}

/** `岗位锻炼：…` lines without numbers. */
function labelledItems(section: Passage): Passage[] {
  const items = section.children.flatMap((child) => {
    const name = /^([\p{Script=Han}“”"·\d]{3,16})[：:](?=.{8})/u.exec(child.text)?.[1];
    return name === undefined || fields.has(topicOf(name))
      ? []
      : [{ ...child, head: name, rest: child.text.slice(name.length + 1) }];
  });
  return items.length > 1 ? items : [];
}

/** A numbered paragraph without a head is called by its first clause, unless that only tells somebody to do something. */
function markedItem(item: Passage): Passage[] {
  const head = item.rest.split(/[，,。；;：:]/u)[0] ?? '';
  if (!item.marker || head.length < 4 || fields.has(topicOf(head)) || /^(?:各|请|凡|如)/u.test(head)) return [];
  return [{ ...item, head, rest: item.rest.slice(head.length + 1) }];
}

function nameOf(passage: Passage): Found<string> {
  const head = (passage.head ?? '')
    .replace(/[（(](?=[^（()）]*(?:\d+\s*[月日]|假期|春节|寒假|暑假|期间|长期|\d[:：]\d))[^（()）]*[）)]/u, '')
    .replace(/[。；;：:，,、\s]+$/u, '');
  if (head.length <= 24) return found(head, passage.at);
  const clause = head.split(/[，,：:；;]/u)[0] ?? head;
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
  const name = (core.length <= longestName ? core : core.slice(0, longestName)).trim();
  if (name.length < 2) return [];
  const told = roots.filter(
    ({ head }) => !['requirements', 'contact', 'goals'].includes(topicOf(head)) && head !== undefined,
  );
  const text = (told.length > 0 ? told : roots).flatMap(withBelow).map((passage) => passage.text);
  return [
    { name: found(name, title.at, 'guess', '通知没有分项列出活动，按标题当作一项'), number: 1, text, at: title.at },
  ];
}
