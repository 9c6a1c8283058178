import type { PhaseDraft } from '../notice-draft.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { resolveDate, type DatedSpan, type YearClues } from './date-years.ts';
import { found, originIn, withBelow, type LineIndex, type Passage } from './passages.ts';
import { sectionsAbout } from './topics.ts';

const ordinal = /^第[一二三四五六七八九十\d]{1,2}(?:个)?(?:阶段|步)/u;
const stage = /阶段|环节/u;
const ofCourse = /报到|报名|签到|[初复决预]赛|半决赛|开幕|闭幕|颁奖|启动|评审|公示|发动|申报|征集|返程|总结|动员/u;

/** Stages of the campaign (推进步骤): of the section on steps, of a timetable, or of any list whose items are called 阶段. */
export function readPhases(roots: readonly Passage[], clues: YearClues, lines: LineIndex): PhaseDraft[] {
  const steps = sectionsAbout(roots, 'steps')
    .map(itemsOf)
    .find((items) => items.length > 0);
  const items =
    steps ??
    roots
      .flatMap(withBelow)
      .map(itemsOf)
      .find((list) => list.length > 1 && (list.every(isStage) || isSchedule(list)));
  const timetable =
    items ??
    sectionsAbout(roots, 'time')
      .map(itemsOf)
      .find((list) => list.length > 1 && list.every(hasDate));
  const list = timetable ?? looseStages(roots);
  const phases = list.flatMap((item) => toPhase(item, clues, lines));
  // The programme of one afternoon (签到, 破冰游戏) has no stages.
  return list.some(isStage) || phases.some(({ when }) => when !== undefined) ? phases : [];
}

/** Whether the list below a heading is one of stages, not of activities. */
export function areStages(section: Passage): boolean {
  const items = itemsOf(section);
  return items.length > 1 && (items.every(isStage) || isSchedule(items));
}

/** 报到（10月8日）, 初赛（10月9日上午）, 决赛（10月10日）: the course of one event. */
function isSchedule(items: readonly Passage[]): boolean {
  const heads = items.map(({ head = '' }) => head);
  const course = heads.filter((head) => ofCourse.test(head));
  return items.length > 2 && heads.every((head) => hasDateIn(head)) && course.length * 2 >= items.length;
}

function itemsOf(section: Passage): Passage[] {
  const numbered = section.children.filter(({ head }) => head !== undefined);
  if (numbered.length > 0) return numbered;
  return section.children.filter(
    ({ text }) => ordinal.test(text) || (stage.test(text.slice(0, 20)) && hasDateIn(text.slice(0, 50))),
  );
}

function looseStages(roots: readonly Passage[]): Passage[] {
  const loose = roots.flatMap(withBelow).filter(({ text }) => ordinal.test(text));
  return loose.length > 1 ? loose : [];
}

const headText = (item: Passage) => item.head ?? item.text.slice(0, 50);
const hasDateIn = (text: string) => findDates(text).length > 0;
const isStage = (item: Passage) => stage.test(headText(item)) && headText(item).length <= 60;
const hasDate = (item: Passage) => hasDateIn(item.text.slice(0, 60));

function toPhase(item: Passage, clues: YearClues, lines: LineIndex): PhaseDraft[] {
  const name = nameOf(item);
  if (name === '') return [];
  const date = dateOf(item);
  const dated = date && dueBy(item.text, date, resolveDate(date, clues));
  const at = originIn(item, date?.index ?? 0, lines);
  return [
    {
      name: found(name, item.at),
      ...(dated ? { when: found(dated.span, at, dated.certainty, dated.why) } : {}),
      text: withBelow(item).map(({ text }) => text),
    },
  ];
}

/** 岗位征集（6月15日前） has an end and no beginning. */
export function dueBy(text: string, date: WrittenDate, dated: DatedSpan): DatedSpan {
  if (date.to || !/^\s*(?:之前|以前|前)(?!后)/u.test(text.slice(date.index + date.length))) return dated;
  const { end, label } = dated.span;
  return { ...dated, span: { ...(end === undefined ? {} : { end }), label: `${label}前` } };
}

/** The date in the head, else in the first sentence: later ones are those of deadlines. */
function dateOf(item: Passage): WrittenDate | undefined {
  const headEnd = item.text.indexOf(item.head ?? '') + (item.head ?? '').length;
  const near = item.text.slice(
    0,
    Math.max(headEnd + 2, item.text.search(/[。；]/u) >= 0 ? item.text.search(/[。；]/u) : 60),
  );
  const inHead = findDates(item.text.slice(0, headEnd + 1))[0];
  if (inHead) return inHead;
  return findDates(near).find(
    ({ index, length }) => !/^[（(]?[^，。]{0,4}(?:之前|以前|前|截止)/u.test(item.text.slice(index + length)),
  );
}

/** The head without number, date and brackets: 组织发动阶段. */
function nameOf(item: Passage): string {
  const head = item.head ?? item.text.split(/[。；]/u)[0]?.slice(0, 60) ?? '';
  const whole =
    item.head !== undefined && ordinal.test(item.head) && item.rest !== ''
      ? `${item.head}：${item.rest.split(/[。；]/u)[0] ?? ''}`
      : head;
  const date = findDates(whole)[0];
  const undated = date ? `${whole.slice(0, date.index)}\u0000${whole.slice(date.index + date.length)}` : whole;
  const bare = undated
    .replaceAll(/[（(][^（）()]*\d{1,2}[:：]\d{2}[^（）()]*[）)]/gu, '')
    .replace(/[（(【][^（()）]*\u0000[^（()）]*[）)】]?/u, '\u0000')
    .replaceAll(/(?:时间)?[：:，,—\-\s]*\u0000[：:，,—\-\s]*(?:前|起|期间)?/gu, '：')
    .replace(/^[：:，,、\s]+|[：:，,、\s]+$/gu, '');
  const [first = '', ...others] = bare.split(/[：:]/u).map((part) => part.trim());
  const called = others.find((part) => part.length >= 2 && part.length <= 14);
  if (ordinal.test(first)) return called ?? (first.replace(ordinal, '').replace(/^[，、\s]+/u, '') || first);
  return first.length > 24 ? (first.split(/[，,]/u)[0] ?? first).slice(0, 24) : first;
}
