import { countIn } from '#lib/chinese-number.ts';
import type { BodyBlock, Section } from '../../notice-draft.ts';
import type { Remark } from '../../remark.ts';
import { blockMarker } from '../block-marker.ts';
import type { Check, CheckedNotice, CheckedText } from '../checked-notice.ts';
import { remark } from '../codes.ts';

const numeral = '(?:\\d{1,2}|[二两三四五六七八九]?十[一二三四五六七八九]?|[二两三四五六七八九])';

/** Counts named in the text against the lists they speak of. A count without a list of its own is not judged. */
export const checkCounts: Check = (notice) => [
  ...notice.texts.flatMap((text) => [...quotedGroups(text), ...levels(text), ...ordinals(text)]),
  ...headings(notice.draft.sections),
  ...following(notice),
  ...wholes(notice),
];

/** `“示范区”“排头兵”“新高地”三大目标`: quoted words and the count right behind them. */
function quotedGroups(checked: CheckedText): Remark[] {
  const pattern = new RegExp(`((?:“[^“”]{1,14}”[、和及与]?){2,12})(${numeral})(?:大|个|项|种|类|方面|条|支)`, 'gu');
  return [...checked.text.matchAll(pattern)].flatMap(([whole, list = '', count = ''], at, all): Remark[] => {
    const found = list.match(/“/gu)?.length ?? 0;
    if (found === countIn(count)) return [];
    const tail = whole.slice(list.length);
    return [remark('count-differs', checked.at(all[at]?.index ?? 0, whole.length), tail, String(found))];
  });
}

/** `省、市、县三级`. */
function levels(checked: CheckedText): Remark[] {
  const pattern =
    /(?<![、）)])((?:[省市州盟县区旗乡镇村街校院班企系]、){1,5}[省市州盟县区旗乡镇村街校院班企系])([两二三四五六])级/gu;
  return [...checked.text.matchAll(pattern)].flatMap(([whole, list = '', count = ''], at, all): Remark[] => {
    const found = list.split('、').length;
    if (found === countIn(count)) return [];
    return [remark('count-differs', checked.at(all[at]?.index ?? 0, whole.length), `${count}级`, String(found))];
  });
}

/** `做到“六必访六必做”：一是……六是……`, `以下三点：一是……`: a count before a colon, and 一是 behind it. */
function ordinals(checked: CheckedText): Remark[] {
  const pattern = new RegExp(
    `(?:“|以下|下列|如下|做到|做好|抓好|突出|坚持|把握|落实)(${numeral})\\p{Script=Han}{1,8}”?[：:](?=一[是要])`,
    'gu',
  );
  return [...checked.text.matchAll(pattern)].flatMap((match): Remark[] => {
    const [whole, count = ''] = match;
    const rest = checked.text.slice(match.index + whole.length);
    const found = countRunning(rest);
    if (found < 2 || found === countIn(count)) return [];
    const written = whole.replace(/[：:]$/u, '').replaceAll(/[“”]/gu, '');
    return [remark('count-differs', checked.at(match.index, whole.length), written, String(found))];
  });
}

function countRunning(text: string): number {
  const found = [...text.matchAll(/(?<=^|[。；;，,])([一二三四五六七八九十]{1,2})[是要]/gu)].map(
    (match) => countIn(match[1] ?? '') ?? (match[1] === '一' ? 1 : 0),
  );
  let last = 0;
  for (const number of found) {
    if (number === last + 1) last = number;
    else if (number === 1 && last > 0) break;
  }
  return last;
}

/** A heading that is a count, `（一）五进`, and the items below it. */
function headings(sections: readonly Section[]): Remark[] {
  return sections.flatMap((section): Remark[] => {
    const inner = headings(section.children);
    const { heading } = section;
    const text = heading?.kind === 'heading' ? heading.text : (heading?.item.head ?? '');
    const named = new RegExp(`^“?(${numeral})(?:[\\p{Script=Han}]|个\\p{Script=Han}{2})”?$`, 'u').exec(text.trim());
    const items = section.children.length > 0 ? section.children.length : itemCount(section.blocks);
    const count = countIn(named?.[1] ?? '');
    if (!heading || count === undefined || items < 2 || items === count) return inner;
    return [remark('count-differs', heading.at, text, String(items)), ...inner];
  });
}

function itemCount(blocks: readonly BodyBlock[]): number {
  return blocks.filter((block) => blockMarker(block)?.number !== undefined).length;
}

const things =
  '(?:个|项|类|种|条|点|大|步)?(?:方面|部分|阶段|环节|步骤|步|活动|任务|内容|行动|工作|举措|措施|要求|条件|项目|程序|类|种|条|点|项|个)';
/** What ends in a colon, and says how many will follow. */
const announced = [
  new RegExp(
    `(?:以下|下列|如下|分为?|包括|做好|抓好|开展|实施|组织)(${numeral})${things}\\p{Script=Han}{0,8}[：:]$`,
    'u',
  ),
  new RegExp(`(?:以下|下列|如下)\\s?(${numeral})\\s?${things}\\p{Script=Han}{0,8}[。：:]$`, 'u'),
  new RegExp(`^“?(${numeral})\\p{Script=Han}”?(?:是|即|指|包括)?[：:]$`, 'u'),
];

/** `分三个阶段进行：` at the end of a paragraph, and the numbered paragraphs that follow it. */
function following({ draft }: CheckedNotice): Remark[] {
  return draft.body.flatMap((block, place): Remark[] => {
    if (block.kind === 'table') return [];
    const text = block.text.trim().replaceAll(' ', '');
    const found = announced.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    const count = countIn(found?.[1] ?? '');
    const first = blockMarker(draft.body[place + 1]);
    if (!found || count === undefined || first?.number !== 1) return [];
    const { siblings, running } = listBelow(draft.body.slice(place + 1), first.level);
    const total = running ?? siblings;
    if (total < 2 || total === count || siblings === count) return [];
    return [
      remark(
        'count-differs',
        block.at,
        found[0].replace(/(?:中选择|中选取|选择|进行|推进|展开|实施|开展|是|即|指|包括)?[：:。]?$|中?选择.*$/u, ''),
        String(total),
      ),
    ];
  });
}

/** How many items a list has; `running` when items a level deeper are numbered on across them, （一）1. 2. （二）3. 4. */
function listBelow(blocks: readonly BodyBlock[], level: number): { siblings: number; running?: number } {
  let siblings = 0;
  let deeper = 0;
  let parted = false;
  let running: number | undefined;
  for (const block of blocks) {
    const marker = blockMarker(block);
    if (marker?.number === undefined) continue;
    if (marker.level < level || (marker.level === level && marker.number !== siblings + 1)) break;
    if (marker.level === level) {
      siblings += 1;
      parted = true;
    } else if (marker.level === level + 1) {
      if (marker.number === deeper + 1 && deeper > 0 && parted) running = marker.number;
      else if (running !== undefined && marker.number === running + 1) running = marker.number;
      deeper = marker.number;
      parted = false;
    }
  }
  return { siblings, ...(running === undefined ? {} : { running }) };
}

/** `10 项主要活动`: right when any list of the notice has so many items, else looked at. */
function wholes(notice: CheckedNotice): Remark[] {
  const { draft, texts } = notice;
  const pattern = new RegExp(
    `(?<![第每\\d一二三四五六七八九十百])(${numeral})\\s?项(主要|重点|具体|专项|规定)(活动|任务|内容|工作|行动|举措|措施)`,
    'gu',
  );
  const lengths = new Set([draft.activities.length, ...listLengths(draft.body)]);
  const told = new Set<string>();
  return texts.flatMap((checked) =>
    [...checked.text.matchAll(pattern)].flatMap((match): Remark[] => {
      const [whole, count = ''] = match;
      const number = countIn(count) ?? 0;
      const before = checked.text.slice(Math.max(0, match.index - 3), match.index);
      // 选择 3 项重点任务 is asked of somebody and counts no list.
      const asked = /(?:选择|选取|至少|不少于|确定|完成|开展|打造|承担|[每另])$/u.test(before);
      if (number < 3 || lengths.has(number) || asked || draft.activities.length < 2 || told.has(whole)) return [];
      told.add(whole);
      return [remark('count-differs', checked.at(match.index, whole.length), whole, String(draft.activities.length))];
    }),
  );
}

/** Every number the lists reach: a count that is one of them may well mean that list. */
function listLengths(blocks: readonly BodyBlock[]): number[] {
  return blocks.flatMap((block) => blockMarker(block)?.number ?? []);
}
