import { readMarker } from './markers.ts';
import type { Passage } from './passages.ts';
import { areStages } from './phases.ts';
import { sectionsAbout, topicOf } from './topics.ts';

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
const doing = /开展|做好|实施|组织|推进|服务|活动|行动|工程|计划|任务|项目/u;
export interface Listed {
  passage: Passage;
  group?: string;
}

/** The passages that name something a notice calls for, in order; empty when it lists nothing. */
export function listedActivities(roots: readonly Passage[]): Listed[] {
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
  const children = beforeRequirements(section.children);
  const numbered = children.filter(({ head }) => head !== undefined);
  const items = children.flatMap((item) =>
    item.head === undefined ? markedItem(item) : isField(item) || areStages(item) ? [] : [item],
  );
  const grouped = group === undefined ? {} : { group };
  if (numbered.length === 0) {
    const lists = [labelledItems(section), titledItems(section), items, inlineItems(section)];
    return (lists.find((list) => list.length > 1) ?? []).map((passage) => ({ passage, ...grouped }));
  }
  return items.flatMap((item) => {
    // The only heading there is groups nothing.
    if (isGroup(item)) return itemsIn(item, items.length === 1 ? group : item.head);
    if (introduces(item, items.length)) return itemsIn(item, group);
    return [{ passage: item, ...grouped }];
  });
}

/** `4、活动要求` slipped into the list of what is done, its own list beginning again at 1、: that is no part of it. */
function beforeRequirements(children: readonly Passage[]): readonly Passage[] {
  const end = children.findIndex((child, place) => {
    const next = children[place + 1]?.marker?.number;
    return topicOf(child.head) === 'requirements' && next === 1 && (child.marker?.number ?? 0) > 1;
  });
  return end < 0 ? children : children.slice(0, end);
}

/** A heading that only leads to its list (重点做好以下工作), or the only one there is: what it lists has the names. */
function introduces(item: Passage, items: number): boolean {
  const listed = item.children.filter(({ head }) => head !== undefined);
  if (listed.length < 2 || listed.some((part) => isField(part) || (part.head ?? '').length > 16 || isSentence(part)))
    return false;
  return items === 1 || /(?:以下|下列|如下)[^，。]{0,10}$/u.test(item.head ?? '');
}

/** 报名方式 is a field, 提交活动总结 something to do. */
function isField({ head = '' }: Passage): boolean {
  // 认定条件为：… begins a sentence, it names nothing.
  if (/(?:为|是|包括)$/u.test(head)) return true;
  if (/^其[他它]$/u.test(head)) return true;
  // 表彰大会 is held.
  if (/(?:大会|仪式|晚会|活动|行动|比赛|大赛)$/u.test(head)) return false;
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
  if (listed.filter(isSentence).length * 2 > listed.length) return false;
  const first = item.children[0];
  const introduced = first?.head === undefined && (first?.text.length ?? 0) > 60 && own.length > 0;
  const named = listed.filter(
    ({ head, rest, children, text }) =>
      (head ?? '').length <= 30 && (rest !== '' || children.length > 0 || text.endsWith('。')),
  );
  return !introduced && named.length * 2 > listed.length;
}

/** 学生可以…, 各支部要…: tells somebody to do something and names nothing. */
function isSentence({ head = '' }: Passage): boolean {
  return /^(?:学生|同学|团员|青年|各|可|请|应|须|要|每)[^“”"《]{0,10}(?:可|要|应|须|需|请)/u.test(head);
}

/** Lines that stand alone as titles over a paragraph of their own, without numbers. */
function titledItems(section: Passage): Passage[] {
  const isTitle = (child: Passage | undefined) =>
    child !== undefined &&
    child.text.length >= 4 &&
    child.text.length <= 30 &&
    !/[。；：，,;:！？、]/u.test(child.text);
  const items: Passage[] = [];
  for (const [place, child] of section.children.entries()) {
    const next = section.children[place + 1];
    if (isTitle(child) && next && !isTitle(next)) {
      items.push({ ...child, head: child.text, rest: '', alone: true, children: [] });
    } else {
      items.at(-1)?.children.push(child);
    }
  }
  return items.some(({ head }) => fields.has(topicOf(head))) ? [] : items;
}

/** `主要开展：1.走访慰问。… 2.座谈交流。…` within one paragraph: the numbers run on from one. */
function inlineItems(section: Passage): Passage[] {
  const texts = [{ ...section, text: section.rest, children: [] }, ...section.children];
  for (const source of texts) {
    const starts: number[] = [];
    for (const { index } of source.text.matchAll(/(?<=^|[。；;：:！])\s*(?=[\d（(①-⑨一二三四五六七八九])/gu)) {
      const marked = readMarker(source.text.slice(index).trimStart());
      if (
        marked?.marker.number === starts.length + 1 &&
        !/^[（(]?[\d.]+[）)]?[年月日点时%]/u.test(source.text.slice(index))
      )
        starts.push(index);
    }
    if (starts.length < 2) continue;
    const items = starts.flatMap((start, place) => {
      const text = source.text.slice(start, starts[place + 1]).trim();
      const marked = readMarker(text);
      const head = marked?.rest.split(/[。；;：:，,]/u)[0] ?? '';
      if (!marked || head.length < 2 || head.length > 30 || isSentence({ ...source, head })) return [];
      const rest = marked.rest.slice(head.length + 1);
      return fields.has(topicOf(head)) ? [] : [{ ...source, text, head, marker: marked.marker, rest, children: [] }];
    });
    if (items.length > 1 && items.length === starts.length) return items;
  }
  return [];
}

/** `岗位锻炼：…` lines without numbers. */
function labelledItems(section: Passage): Passage[] {
  const items = section.children.flatMap((child) => {
    const name = /^((?!\d)[\p{Script=Han}“”"·\d]{3,16})[：:](?!\d)(?=.{8})/u.exec(child.text)?.[1];
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
  if (/^\p{Script=Han}{2,8}(?:将|要|需|应|须|可以)/u.test(head)) return [];
  if (head.length > 24 && /需|须/u.test(head)) return [];
  return [{ ...item, head, rest: item.rest.slice(head.length + 1) }];
}
