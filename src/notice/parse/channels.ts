import type { ChannelMention } from '../notice-draft.ts';
import type { Origin } from '../origin.ts';
import { found, originIn, withBelow, type LineIndex, type Passage } from './passages.ts';

type Kind = ChannelMention['kind'];

const quote = '[“"「《]([^“”"「」《》]{2,20})[”"」》]';
/** Each kind with the ways it is named: a name in quotes in front or behind, or behind a colon. */
const accounts: [Kind, string][] = [
  ['公众号', '(?:微信)?(?:公众号|公众平台|公众账号|订阅号|服务号)'],
  ['视频号', '(?:微信)?视频号'],
  ['抖音号', '抖音(?:号|账号|平台账号)|(?:官方)?抖音'],
  ['微博', '(?:新浪|官方)?微博'],
  ['小程序', '(?:微信)?小程序'],
];
const before = (pattern: string) => new RegExp(`${quote}(?:官方)?(?:${pattern})`, 'gu');
const behind = (pattern: string) => new RegExp(`(?:${pattern})[（(]?\\s*(?:[：:]\\s*)?${quote}`, 'gu');
const platform = new RegExp(`${quote}(?:[\\p{Script=Han}]{0,8}?)(?:云?平台|系统|网站|网|APP|客户端)`, 'gu');
/** 团青微信群, 在外学生微信群: the words right in front, back to a verb or a comma. */
const group =
  /(?:^|[、，,；;。：:和及与]|建立(?:[^，。；]{0,20}的)?|加入|成立|组建|进入|开设|纳入|依托|通过|利用|扫码)((?:(?!建立|加入|成立|组建|纳入|进入|开设)[\p{Script=Han}“”"]){2,16}?(?:微信|QQ|工作|联络|交流)(?:联络|工作|交流)?群)/gu;
const groupNumber = /QQ\s*(?:交流|工作|联络|咨询)?群(?:号码?)?\s*[：:为是]?\s*(\d{5,11})/giu;
const general = /^(?:和|并|将|的|各级?|通过|广泛|等|及|把|在(?=微信)|多个|相关|这些|该|本)+/u;

/** Groups, accounts and platforms the text names, each once, in order. */
export function readChannels(roots: readonly Passage[], lines: LineIndex): ChannelMention[] {
  const mentions: (ChannelMention & { place: number })[] = [];
  const add = (kind: Kind, written: string | undefined, at: Origin, place: number) => {
    const name = written?.trim();
    // “线上、线下”平台 describes, it does not name.
    if (
      name === undefined ||
      name.length < 2 ||
      /[、，,]|线[上下]/u.test(name) ||
      mentions.some((other) => other.kind === kind && other.name.value === name)
    )
      return;
    mentions.push({ kind, name: found(name, at, 'likely'), place });
  };
  roots.flatMap(withBelow).forEach((passage, number) => {
    const spot = (index: number) => [originIn(passage, index, lines), number * 100_000 + index] as const;
    for (const [kind, pattern] of accounts) {
      for (const expression of [before(pattern), behind(pattern)]) {
        for (const match of passage.text.matchAll(expression)) add(kind, match[1], ...spot(match.index));
      }
    }
    for (const match of passage.text.matchAll(platform)) add('网上平台', match[1], ...spot(match.index));
    const named: number[] = [];
    for (const match of passage.text.matchAll(group)) {
      const name = (match[1] ?? '').replace(general, '').replaceAll(/[“”"]/gu, '');
      // 微信群 alone names none.
      if (name.replace(/(?:微信|QQ)?(?:联络|工作|交流)?群$/u, '').length < 2) continue;
      const index = match.index + match[0].length - (match[1] ?? '').length;
      add(name.includes('QQ') ? 'QQ群' : '微信群', name, ...spot(index));
      named.push(match.index + match[0].length);
    }
    for (const match of passage.text.matchAll(groupNumber)) {
      // 大赛QQ交流群：… has its name already.
      if (named.some((end) => end > match.index && end <= match.index + match[0].length)) continue;
      add('QQ群', `QQ群 ${match[1] ?? ''}`, ...spot(match.index));
    }
  });
  return mentions.toSorted((a, b) => a.place - b.place).map(({ kind, name }) => ({ kind, name }));
}
