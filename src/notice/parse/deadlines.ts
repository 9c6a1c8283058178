import type { DeadlineDraft } from '../notice-draft.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { resolveDate, type YearClues } from './date-years.ts';
import { handedIn } from './handed-in.ts';
import { found, originIn, withBelow, type LineIndex, type Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** 前, 之前, 截止 right behind the date; 前后 and 前三名 are none. */
const behind = /^[ \u3000]{0,4}(?:之前|以前|前|截止|止|为止)(?![后往期景夕辈述面列十三\d])/u;
/** `1月10日，征文截止`. */
const ends = /^(?:[（(][^（）()]{1,6}[）)])?[，,：:\s]{0,2}(\p{Script=Han}{0,8})截止(?!时间|日期)/u;
/** `于9月8日发送至…`: on the day rather than before it. */
const sends =
  /^[，,]?(?:由专人)?(?:前)?(?:将[^，,。；;]{2,30}?)?(?:发送|报送|提交|上传|发至|报至|交至|送至|寄至|报到)/u;
/** What is to be reached by a day is a goal, not something to hand in. */
const aim = /^[，,]?(?:力争|争取|实现|达到|基本|全面(?:建成|完成|实现)|累计|培育)/u;
const inFront =
  /(?:截止(?:时间|日期|期限)?(?:为|是|至|到|[：:])*|截至|不晚于|不迟于|最迟(?:于|不晚于)?)[ \u3000]{0,4}$/u;
/** A span whose end is a deadline: 报名时间：3月1日—3月20日. */
const spanLabel =
  /(报名|提交|报送|征集|投稿|申报|填报|推荐|上报|登记|注册|材料提交|作品提交|作品征集)(?:时间|日期|期限|截止时间|截止日期|起止时间)/u;
/** Days a reader must be born before, or what was counted up to a day. */
const about = /^[，,]?(?:仍)?(?:未|逾期|视为)|^.{0,4}(?:出生|毕业|入学|成立|注册成立|入职|取得|发生)/u;
const counted = /截至.*(?:已|共|累计|达)/u;
const who =
  /(?:^|请|[，,、：:])\s*(各(?:[^，,。；;（()将于把在要须需请应]|[（(][^（）()]{1,8}[）)]){1,20}?|(?:有意(?:向|愿)?|符合条件|申报|报名|参赛|入选)(?:参加|参赛|报名|申报)?的?\p{Script=Han}{1,10}?)(?=\s*(?:于|将|把|在|要|须|需|应|请|务必|认真|根据|结合|按照|确定|可|\d|[，,]|$))/gu;

/** Every day by which something is to be handed in or done, in the order of the text. */
export function readDeadlines(roots: readonly Passage[], clues: YearClues, lines: LineIndex): DeadlineDraft[] {
  const all = roots.flatMap(withBelow).flatMap((passage) => inPassage(passage, clues, lines));
  return all.filter(
    (one, place) =>
      all.findIndex((other) => other.written === one.written && other.what.value === one.what.value) === place,
  );
}

interface Hit {
  date: WrittenDate;
  /** `前`, as written behind the date. */
  suffix: string;
  label?: string;
  /** Its part of 分别报送甲、乙和丙. */
  share?: string;
}

function inPassage(passage: Passage, clues: YearClues, lines: LineIndex): DeadlineDraft[] {
  return sentencesOf(passage.text).flatMap((sentence) => {
    const hits = shared(hitsIn(sentence.text, passage), sentence.text);
    const parts = hits.map((hit, place) => {
      const begin = place === 0 ? 0 : endOf(hits[place - 1]);
      const before = sentence.text.slice(begin, hit.date.index);
      const after = sentence.text.slice(endOf(hit), hits[place + 1]?.date.index);
      return { hit, before, ...handedIn(before, after) };
    });
    return parts.flatMap((part, place): DeadlineDraft[] => {
      const { hit } = part;
      const what = hit.label ?? hit.share ?? part.what ?? labelBefore(part.before) ?? fallback(passage, sentence.text);
      if (what === undefined) return [];
      const at = originIn(passage, sentence.index + hit.date.index, lines);
      const dated = resolveDate(hit.date, clues, 'deadline');
      const day = dated.span.end;
      if (isPast(day, hit, clues, sentence.text)) return [];
      // Two deadlines of one sentence go to the same office, named once at its end.
      const to = part.to ?? parts.slice(place).find((other) => other.to !== undefined)?.to;
      const person = personIn(sentence.text.slice(0, hit.date.index));
      return [
        {
          what: found(what, at, part.what === undefined || hit.label !== undefined ? 'likely' : 'sure'),
          ...(day === undefined ? {} : { day: found(day, at, dated.certainty, dated.why) }),
          ...(dated.instead === undefined ? {} : { instead: dated.instead }),
          written: `${written(hit.date)}${hit.suffix}`,
          ...(person === undefined ? {} : { who: found(person, at, 'likely') }),
          ...(to === undefined ? {} : { to: found(to, at, 'likely') }),
        },
      ];
    });
  });
}

const endOf = (hit: Hit | undefined) => (hit ? hit.date.index + hit.date.length + hit.suffix.length : 0);

/** Spaces that mean nothing go; where characters were lost the spaces are all that shows it. */
const written = ({ written: text, mended }: WrittenDate) =>
  mended ? text.replaceAll(/[\s\u3000]+/gu, ' ') : text.replaceAll(/[\s\u3000]+/gu, '');

function hitsIn(sentence: string, passage: Passage): Hit[] {
  if (counted.test(sentence)) return [];
  return findDates(sentence).flatMap((date): Hit[] => {
    const after = sentence.slice(date.index + date.length);
    const before = sentence.slice(0, date.index);
    const yearOnly = date.from?.months !== undefined && !/[底末]/u.test(date.written);
    if (yearOnly || date.open) return [];
    const suffix = behind.exec(after)?.[0];
    if (suffix !== undefined) {
      // 摸底建库（7月底前） says when the item is done, not what is handed in.
      if (/[（(]\s*$/u.test(before) && /^\s*[）)]/u.test(after.slice(suffix.length))) return [];
      const rest = after.slice(suffix.length);
      return about.test(rest) || aim.test(rest) ? [] : [{ date, suffix: suffix.trim() }];
    }
    const ended = ends.exec(after);
    if (ended) return [{ date, suffix: '', ...(ended[1] ? { label: ended[1] } : {}) }];
    if (/[于在]\s*$/u.test(before) && sends.test(after)) return [{ date, suffix: '' }];
    if (inFront.test(before)) return [{ date, suffix: '', ...labelIn(before) }];
    const label =
      spanLabel.exec(before.slice(-16)) ??
      (passage.head !== undefined && before.length < 24 ? spanLabel.exec(passage.head) : null);
    const above =
      !label && passage.head === undefined && before.length < 24 ? spanLabel.exec(passage.parent?.head ?? '') : null;
    const name = label?.[1] ?? above?.[1];
    return name === undefined || about.test(after) ? [] : [{ date, suffix: '', label: name }];
  });
}

/** 材料提交：2月28日前. */
const labelBefore = (before: string) => /(?:^|[，,；;])([^，,。；;：:]{2,12})[：:]\s*$/u.exec(before)?.[1]?.trim();

/** 7月31日、10月31日、12月20日前分别报送甲、乙和丙: each day has its own thing, and 前 goes for all. */
function shared(hits: Hit[], sentence: string): Hit[] {
  const last = hits.at(-1);
  if (!last || hits.length !== 1) return hits;
  const list = findDates(sentence.slice(0, last.date.index)).filter(({ from }) => from?.day !== undefined);
  const chained: WrittenDate[] = [];
  let next = last.date.index;
  for (const date of list.toReversed()) {
    if (!/^[、和及]$/u.test(sentence.slice(date.index + date.length, next).trim())) break;
    chained.unshift(date);
    next = date.index;
  }
  if (chained.length === 0) return hits;
  const things =
    /^[^，。；]{0,4}分别(?:报送|提交|上报|将|完成)(.+)$/u
      .exec(sentence.slice(endOf(last)))?.[1]
      ?.split(/[，,。；]/u)[0]
      ?.split(/[、和及与]/u) ?? [];
  const each = things.length === chained.length + 1 ? things : [];
  return [...chained, last.date].map((date, place) => {
    const share = each[place]?.trim();
    return { date, suffix: last.suffix, ...(share === undefined ? {} : { share }) };
  });
}

/** The last who is named before the date, back to the word that says what it is: 各县（市、区）团委. */
function personIn(before: string): string | undefined {
  const named = [...before.matchAll(who)].at(-1)?.[1]?.trim();
  return named === undefined
    ? undefined
    : /^.*(?:团委|团组织|院系|队伍|团队|班级|年级|[委工]|单位|部门|学院|书院|高校|学校|支部|总支|[省市县区盟旗州师镇乡校院系队者局办部处]|街道|人员|学生|青年|选手|企业|个人|同学|社团|组织|团体)(?:[（(][^（）()]{1,8}[）)])?/u.exec(
        named,
      )?.[0];
}

function labelIn(before: string): { label: string } | Record<string, never> {
  const name = /(报名|提交|报送|征集|投稿|征稿|申报|填报|推荐|上报|登记|注册)[^，。]{0,8}$/u.exec(before)?.[1];
  return name === undefined ? {} : { label: name };
}

/** What a deadline without an object is about: the verb in its sentence, or the heading it stands under. */
function fallback(passage: Passage, sentence: string): string | undefined {
  const verb = /报名|投稿|申报|报送|提交|登记|推荐|填写|完成[^，。；]{0,10}/u.exec(sentence)?.[0];
  const head = passage.head ?? passage.parent?.head;
  return verb ?? (head !== undefined && head.length <= 20 ? head : undefined);
}

/** A day long before the notice that nothing is handed in by: part of a story, not a deadline. */
function isPast(day: string | undefined, { date }: Hit, { signed }: YearClues, sentence: string): boolean {
  if (day === undefined || signed === undefined || date.from?.year === undefined || day >= signed) return false;
  return !/报|送|交|填|发|提|完成|推荐|申/u.test(sentence);
}
