import type { Found } from '../origin.ts';
import { fullOffice } from './full-office.ts';
import { found, originIn, withBelow, type LineIndex, type Passage } from './passages.ts';
import { sectionsAbout } from './topics.ts';

/** 团省委决定开展…: who speaks in the first paragraphs. */
const decides =
  /(?:^|[，,。；])(?:经研究[，,]?)?((?:共青团|中共)?\p{Script=Han}{0,14}?(?:团省委|团市委|团县委|团区委|团州委|团盟委|团旗委|校团委|团中央|团委|委员会|[省市县区州盟旗]委))(?:会?同|联合\p{Script=Han}{2,30})?(?:研究)?(?:决定|拟|定于|计划|将)/u;
const label = /(主办|联合主办|承办|协办|指导|支持|发起|组织)\s*(?:单位|机构|方)?\s*[：:]\s*([^。；;\n]{2,120})/gu;
/** 由甲、乙承办; 甲、乙将共同主办. */
const said =
  /由([^，,。；;：:“”]{3,100}?)(?:共同|联合|具体|负责)?(主办|承办|协办)|(?<=^|[，,。；;])([^，,。；;：:“”]{3,100}?)(?:将|拟|决定)?(?:共同|联合)(?:主办|举办)/gu;
const office =
  /(?:委员会|委|办公室|办|部|厅|局|院|校|大学|中学|中心|会|联盟|公司|集团|处|科|社|台|报|站|组|政府|法院|行|馆|团|中央|学联|青联|协会|商会|总会|总工会|妇联|企联)(?:[（(][^（）()]{1,16}[）)])?$/u;

export interface Organisers {
  organiser?: Found<string>;
  coOrganisers: Found<string>[];
}

/**
 * Who holds the campaign: 主办单位 where the notice names it, else the signature, the issuer's mark, the one who decides
 * in the first paragraph. All others who sign, or are named as 联合主办, 承办, 协办, are co-organisers.
 */
export function readOrganisers(given: {
  signature?: Found<string> | undefined;
  mark?: Found<string> | undefined;
  title?: Found<string> | undefined;
  /** The office that printed it. */
  imprint?: Found<string> | undefined;
  roots: readonly Passage[];
  lines: LineIndex;
}): Organisers {
  const signed = given.signature ? split(given.signature) : [];
  const named = labels(given.roots, given.lines);
  const hosts = named.filter(({ role }) => role === '主办').map(({ office: name }) => name);
  const others = named.filter(({ role }) => role !== '主办' && role !== '组织').map(({ office: name }) => name);
  const mark = given.mark ? split(given.mark) : [];
  const titled = given.title ? inTitle(given.title) : [];
  const texts = given.roots.flatMap(withBelow).map((passage) => found(passage.text, originIn(passage, 0, given.lines)));
  const elsewhere = [given.mark, given.imprint, given.title, ...texts].filter((text) => text !== undefined);
  const first = signed[0] ?? mark[0] ?? titled[0] ?? hosts[0] ?? decider(given.roots, given.lines);
  const organiser = first && fullOffice(first, elsewhere);
  const rest = [signed, mark, titled].find((list) => list.length > 0)?.slice(1) ?? [];
  // 团市委 named as 主办 is the one that signs by its full name.
  const all = [...rest, ...hosts, ...others].filter(({ value }) => value !== first?.value);
  const coOrganisers = all.filter(
    ({ value }, place) => value !== organiser?.value && all.findIndex((other) => other.value === value) === place,
  );
  return { ...(organiser ? { organiser } : {}), coOrganisers };
}

/** One line may name several, parted by spaces or 、. */
function split(from: Found<string>): Found<string>[] {
  const bare = from.value
    .replaceAll(/[（(](?:盖章|章|印章|代章)[）)]/gu, '')
    .replace(/文件$/u, '')
    .trim();
  const parts = bare.split(/[\s\u3000、，,;；\n]+/u).filter(Boolean);
  const several = parts.length > 1 && parts.every((part) => part.length >= 3 && office.test(part));
  return (several ? parts : [bare.replaceAll(/[\s\u3000]+/gu, '')])
    .filter(Boolean)
    .map((value) => ({ ...from, value }));
}

/** 共青团示例省委关于开展…的通知: who speaks stands in front. */
function inTitle(title: Found<string>): Found<string>[] {
  const front = /^(共青团[^“”"《》]{2,40}?|[^“”"《》关]{2,24}(?:委员会|团委|少工委|大学|学院))(?=关于|印发|转发)/u.exec(
    title.value,
  )?.[1];
  return front !== undefined && office.test(front.replaceAll(/\s/gu, ''))
    ? split({ ...title, value: front, certainty: 'likely' })
    : [];
}

function labels(roots: readonly Passage[], lines: LineIndex): { role: string; office: Found<string> }[] {
  const inText = roots.flatMap(withBelow).flatMap((passage) =>
    [...passage.text.matchAll(label)].flatMap((match) =>
      names(match[2] ?? '').map((value) => ({
        role: match[1] ?? '',
        office: found(value, originIn(passage, match.index, lines)),
      })),
    ),
  );
  const inSentences = roots
    .flatMap(withBelow)
    .filter(({ text }) => /(?:主办|承办|协办)/u.test(text))
    .flatMap((passage) =>
      [...passage.text.matchAll(said)].flatMap((match) =>
        names(match[1] ?? match[3] ?? '').map((value) => ({
          role: match[2] ?? '主办',
          office: found(value, originIn(passage, match.index, lines), 'likely'),
        })),
      ),
    );
  const inSections = sectionsAbout(roots, 'organisers')
    .flatMap(withBelow)
    .flatMap((section) => {
      const role = /^(?:主办|承办|协办|指导|支持|组织|发起)/u.exec(section.head ?? '')?.[0];
      if (role !== undefined && section.rest !== '' && section.rest.length <= 300 && !section.text.includes('单位：')) {
        return names(section.rest.replace(/。.*$/su, '')).map((value) => ({ role, office: found(value, section.at) }));
      }
      if (role === undefined || !section.alone) return [];
      return section.children
        .filter(({ text }) => text.length <= 120 && !/[。：:]./u.test(text))
        .flatMap((child) => names(child.text).map((value) => ({ role, office: found(value, child.at) })));
    });
  return [...inText, ...inSections, ...inSentences];
}

function names(list: string): string[] {
  const whole = list
    .replace(/等(?:有关|相关|\d+个|多个)?(?:单位|部门|机构)?(?:共同|联合)?$/u, '')
    .replace(/[，,]?(?:主办|承办|协办|联合主办|指导|支持)?单位?$/u, '');
  return whole
    .split(/[、，,\s\u3000]+|(?:联合|会同)(?!会|国)/u)
    .map((name) => name.replace(/^.*由(?=.{3,})/u, '').trim())
    .filter((name) => name.length >= 3 && name.length <= 40 && office.test(name) && !/^各/u.test(name));
}

function decider(roots: readonly Passage[], lines: LineIndex): Found<string> | undefined {
  for (const passage of roots.filter(({ head }) => head === undefined).slice(0, 3)) {
    const match = decides.exec(passage.text);
    const name = match?.[1]?.replace(/^.*(?:按照|根据|部署|精神|统一|安排|要求|落实)|^(?:现)?经/gu, '');
    if (match && name !== undefined && name.length >= 3) {
      const why = '没有落款，取自正文里作出决定的单位；请写全称';
      return found(name, originIn(passage, match.index, lines), 'guess', why);
    }
  }
  return undefined;
}
