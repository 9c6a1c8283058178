import type { QuotaDraft } from '../notice-draft.ts';
import { readChineseNumeral } from '#lib/chinese-number.ts';
import { found, originIn, withBelow, type LineIndex, type Passage } from './passages.ts';
import { ownWords, toldApart } from './quota-names.ts';
import { sentencesOf } from './sentences.ts';
import { topicAbove } from './topics.ts';

const least = '≥|至少|最少|不少于|不低于|不得少于|不得低于|原则上不少于|不短于';
const most = '≤|至多|最多|不超过|不多于|不得超过|不高于|控制在|限报|限';
const verbs =
  '走访|回引|慰问|联系|结对|举办|开展|组织|召开|选择|选定|选派|选树|选取|确定|明确|指定|撰写|形成|报送|推荐|推选|提交|上报|建立|打造|培育|组建|解决|办好|办|参加|上|讲|征集|招募|培训|帮扶|服务|发放|创建|评选|宣讲|推送|发布|完成|安排|配备|设立|动员|吸纳|对接|引进|孵化|建成|上传|寻访|制作|拍摄|见习|开发|募集|发展|遴选|树立|挖掘|提供|落实|编发|申报|支持';
/** Verbs that end 每…; 每个联系县 and 每个服务站 are names. */
const perStops = verbs
  .split('|')
  .filter((verb) => !['联系', '服务', '帮扶', '结对', '培训', '参加', '办', '上', '讲', '见习'].includes(verb))
  .join('|');
const units = '个月|人次|场次|学时|课时|小时|分钟|万元|[次个家所名人场篇件项份户天张支对批期节堂部幅位例字条%％元组]';
const digits = '\\d+(?:\\.\\d+)?(?:万(?!元)|[千百余多])?';
const amount = new RegExp(
  `(?<![\\d第“"+＋.·/附件-])(?<value>${digits})(?:[ ]*(?:—|–|-|~|～|至|到)[ ]*(?<to>\\d+))?[ ]?(?<unit>${units})(?<more>（含）)?(?<bound>以上|及以上|以内|以下)?|` +
    `(?<=(?:${least}|${most})(?:(?:${verbs})好?)?|明确|确定|指定|选派|推荐|配备)(?<chinese>[一二两三四五六七八九十]{1,3})(?<chineseUnit>${units})(?!系列)`,
  'gu',
);
const boundBefore = new RegExp(`(?<least>${least})|(?<most>${most})`, 'gu');
const verbBefore = new RegExp(
  `(?<verb>(?:${verbs}){1,2})(?:好|出|了|各|或)?(?<gap>(?:(?!${verbs})[^，,。；、\\d]){0,8})$`,
  'u',
);
const linked = /^[^，,。；]{1,18}[、及和与]$/u;
/** What was, or is only told: not asked for. */
const told = /已(?:经)?[^，。]{0,12}\d|累计(?!不少于|不低于|不得少于|至少|达到)|截至|目前[^，。]{0,10}\d|周年|曾/u;
const asked = /到\d{4}年|要|应|须|需|请|各|每|不少于|至少|不低于|确保|力争|计划|拟|将|鼓励|原则上/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** How far around a number its words are looked for. */
const reach = 120;

interface Chain {
  verb: string;
  bound: QuotaDraft['bound'];
  per: string | undefined;
  end: number;
}

/** Numbers the notice asks for, in the order of the text. Numbers it only tells, prizes and dates are none. */
export function readQuotas(roots: readonly Passage[], lines: LineIndex): QuotaDraft[] {
  const first = roots.findIndex(({ head }) => head !== undefined);
  // What stands before the first heading says why, not what is asked for.
  const passages = (first > 0 ? roots.slice(first) : roots).flatMap(withBelow);
  const all = passages.filter((passage) => !['awards', 'contact', 'theme'].includes(topicAbove(passage)));
  const quotas = all.flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) =>
      inSentence(sentence.text, asked.test(passage.text), passage.head).map(({ index, what, ...quota }) => ({
        what: found(what, originIn(passage, sentence.index + index, lines), quota.bound === '正好' ? 'likely' : 'sure'),
        ...quota,
      })),
    ),
  );
  return toldApart(quotas);
}

type Plain = Omit<QuotaDraft, 'what'> & { what: string; index: number; own?: string };

function inSentence(sentence: string, wanted: boolean, head: string | undefined): Plain[] {
  const bounded = new RegExp(`${least}|${most}`, 'u').test(sentence);
  if (told.test(sentence) && !bounded) return [];
  const quotas: Plain[] = [];
  let chain: Chain | undefined;
  let per: string | undefined;
  for (const match of sentence.matchAll(amount)) {
    const { value: written, to, unit, bound: behind, chinese, chineseUnit } = match.groups ?? {};
    const near = Math.max(0, match.index - reach);
    const clauseStart = near + lastClause(sentence.slice(near, match.index));
    const before = sentence.slice(clauseStart, match.index);
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + reach);
    const value = written === undefined ? readChineseNumeral(chinese ?? '') : numberOf(written);
    const counted = unit ?? chineseUnit ?? '个';
    if (value === undefined || value === 0 || isOther(before, after, counted)) continue;
    const continues = chain && linked.test(sentence.slice(chain.end, match.index)) ? chain : undefined;
    const limit = limitOf(before, behind) ?? continues?.bound;
    const verb = continues?.verb ?? verbBefore.exec(withoutBound(before))?.groups?.['verb'];
    if (limit === undefined && (verb === undefined || !wanted)) continue;
    per = continues
      ? continues.per
      : (perIn(before) ?? (clauseStart > 0 && !/^\s*(?:各|全|市|县|团)/u.test(before) ? per : undefined));
    const what =
      whatOf(before, after, verb, per, limit !== undefined && !continues) ??
      (limit === undefined ? undefined : elsewhere(sentence.slice(near, clauseStart), head));
    if (what === undefined) continue;
    const bound = limit ?? '正好';
    const own = ownWords(before, after, what);
    quotas.push({
      what,
      ...(own === undefined ? {} : { own }),
      ...(per === undefined ? {} : { per }),
      bound,
      value,
      ...(to === undefined ? {} : { to: Number(to) }),
      unit: counted === '％' ? '%' : counted,
      index: match.index,
    });
    chain = verb === undefined ? undefined : { verb, bound, per, end: match.index + match[0].length };
  }
  return quotas;
}

/** 组织焊工培训，每县不少于2期: what is counted is named in the clause before, else it is the item itself. */
function elsewhere(before: string, head: string | undefined): string | undefined {
  const clause =
    before
      .replace(/[，,：:]$/u, '')
      .split(/[，,：:]/u)
      .at(-1)
      ?.trim() ?? '';
  if (clause.length >= 2) return clause.length <= 16 ? clause : fromVerb(clause);
  return head === undefined ? undefined : head.slice(0, 20);
}

/** Where the clause of a place begins; commas inside brackets part nothing. */
function lastClause(text: string): number {
  const plain = text.replaceAll(/[（(][^（）()]*[）)]/gu, (bracket) => ' '.repeat(bracket.length));
  return Math.max(plain.lastIndexOf('，'), plain.lastIndexOf(','), plain.lastIndexOf('：'), plain.lastIndexOf(':')) + 1;
}

function numberOf(written: string): number {
  const scale = { 万: 10_000, 千: 1000, 百: 100 }[written.at(-1) ?? ''] ?? 1;
  return Number.parseFloat(written) * scale;
}

/** `10 项主要活动中`, `“五进”5个`, `3个不适应`, prizes: counted, not asked for. */
function isOther(before: string, after: string, unit: string): boolean {
  if (/^[^，,。、；]{0,8}[中里](?:重点|选|的)/u.test(after) && unit === '项') return true;
  if (/等奖|奖金|奖品|奖励|奖/u.test(before.slice(-8)) || /^[^，]{0,6}等奖/u.test(after)) return true;
  // 等7个专项, 8个板块: what there is, not what is asked for.
  if (
    /等\s*$/u.test(before) ||
    (/^[个项类]$/u.test(unit) && /^(?:专项|方面|板块|版块|类别|环节|阶段|领域|部分|组别|方向)/u.test(after))
  )
    return !new RegExp(`(?:${least}|${most})\\s*$`, 'u').test(before);
  return /(?:年|第|近|共|约)\s*$/u.test(before) && unit !== '%';
}

function limitOf(before: string, behind: string | undefined): QuotaDraft['bound'] | undefined {
  if (behind !== undefined) return behind.endsWith('以上') ? '至少' : '最多';
  const last = [...before.matchAll(boundBefore)].at(-1);
  if (!last || before.length - last.index > 24) return undefined;
  return last.groups?.['least'] === undefined ? '最多' : '至少';
}

const withoutBound = (text: string) => text.replace(new RegExp(`(?:${least}|${most})\\s*$`, 'u'), '');

/** 每名专职团干部每年, 每个联系县（市、区）, 每人. */
function perIn(before: string): string | undefined {
  const from = before.search(/每(?!年度)/u);
  if (from < 0) return undefined;
  const text = before.slice(from);
  const again = /^每.{1,16}?每(?:年|月|周|季度|次|学期|天)/u.exec(text)?.[0];
  if (again !== undefined) return again;
  const short = /^每(?:人|年|月|周|次|季度|学期|天|日)/u.exec(text)?.[0];
  if (short !== undefined) return short;
  const stop = new RegExp(
    `^每(?:[^，,。；（(]|[（(][^（）()]*[）)]){1,14}?(?=${least}|${most}|不|要|应|须|需|原则|限|最多|${perStops})`,
    'u',
  );
  return stop
    .exec(text)?.[0]
    .replace(/的?人数$/u, '')
    .trim();
}

function whatOf(
  before: string,
  after: string,
  verb: string | undefined,
  per: string | undefined,
  bounded: boolean,
): string | undefined {
  const noun = nounIn(after);
  const bare = withoutBound(before).trim();
  // 座谈会不少于5次: what is counted stands in front of the bound.
  if (bounded && bare !== before.trim()) {
    const ending = new RegExp(`(?:${verbs})$`, 'u').exec(bare)?.[0];
    if (ending !== undefined && noun !== undefined) return `${ending}${noun}`;
    const afterPer = per === undefined || !bare.includes(per) ? bare : bare.slice(bare.indexOf(per) + per.length);
    const counted = afterPer
      .replace(/^.{2,20}要求(?=.{2,})/u, '')
      .replace(/^(?:[、和的]|要求|确保|要|应|须|需|原则上|请|并|且|年内)+/u, '')
      .trim();
    const bySubject = counted.replace(
      /^.{2,}?(?:领导班子|团委|团组织|干部|单位|学院|支部)(?:全年|每年|年度)?(?=.{4,}$)/u,
      '',
    );
    const cut = bySubject.length > 16 ? fromVerb(bySubject) : bySubject;
    if (cut.length >= 2 && !verbs.split('|').includes(cut))
      return cut + (/[\p{Script=Han}）]$/u.test(cut) && noun && counted === verb ? noun : '');
    if (verb !== undefined && noun !== undefined) return `${verb}${noun}`;
    if (noun !== undefined) return `${cut}${noun}`;
    // 每支队伍不超过5人.
    if (cut.length >= 2 && per === undefined) return cut;
    // 寻访每类好青年不少于5名: the verb stands before 每.
    const place = per === undefined ? -1 : bare.lastIndexOf(per);
    const asking = place > 0 ? new RegExp(`(?:${verbs})$`, 'u').exec(bare.slice(0, place))?.[0] : undefined;
    if (asking !== undefined) return `${asking}${(per ?? '').replace(/^每[个名支家所类项]?/u, '')}`;
    const parts = [...words.segment(per?.replace(/^每[个名支家所位人]?/u, '') ?? '')].map(({ segment }) => segment);
    const counter = parts.at(-1) ?? '';
    return counter.length >= 2 ? counter.replace(/(?:人数)?$/u, '人数') : undefined;
  }
  if (verb !== undefined)
    return noun === undefined ? (bare.length <= 16 ? verbOnly(bare, per) : undefined) : `${verb}${noun}`;
  return noun ?? (bare.length >= 2 ? fromVerb(bare) : undefined);
}

/** 每支队伍至少申报 → 申报. */
function verbOnly(bare: string, per: string | undefined): string | undefined {
  const behind = per !== undefined && bare.includes(per) ? bare.slice(bare.indexOf(per) + per.length) : bare;
  return behind.replaceAll(new RegExp(`${least}|${most}`, 'gu'), '').trim() || undefined;
}

/** The last clause from its verb on: 召开不同类型的青年座谈会. */
function fromVerb(text: string): string {
  const place = text.search(new RegExp(`(?:${verbs})(?!.*(?:${verbs}))`, 'u'));
  const cut = place >= 0 ? text.slice(place) : text;
  return cut.length > 20 ? cut.slice(-16) : cut;
}

/** What follows the unit: 村（社区）, 重点调研课题. */
function nounIn(after: string): string | undefined {
  const match = /^的?((?:[^，,。；;、\d（(）)“”]|[（(][^（）()]{1,8}[）)]|[“"][^“”"]{1,12}[”"]){1,18})/u.exec(after);
  const noun = match?.[1]
    ?.replace(
      /(?:进行|作为|为(?=重点|示范|试点|联系|骨干|工作)|开展|并|参与|参加|完成|用于|以上|以内|及其?|和|与|每|至|到).*$/u,
      '',
    )
    .replace(new RegExp(`或(?:${verbs})?$`, 'u'), '')
    .replace(/^(?:优秀的|不同的)/u, '')
    .trim();
  return noun !== undefined && noun.length >= 1 ? noun : undefined;
}
