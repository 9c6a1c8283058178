import type { Found } from '../origin.ts';
import { found } from './passages.ts';
import { isDayName, quotedIn, titleCore } from './title-core.ts';

/** What a campaign.yaml title may hold, and what stands well on a home page. */
const longest = 12;
const best = { least: 4, most: 9 };

/** Words most notices have in their titles: what is left without them is the name proper. */
const common =
  /主题|系列|专题|专项|实践|教育|宣传|活动|行动|工作|计划|工程|项目|团干部|团员|青年|青少年|大学生|学子|返乡|返家乡|社会|志愿服务|志愿者|志愿|服务|共青团|少先队|征集|大赛|比赛|竞赛|征文|演讲|评选|推荐|联系|创业|就业|创新|寒假|暑期|暑假|春节|月|周|暨|年度?|第[一二三四五六七八九十\d]+[届期批]|全[国省市县区校团]|[\d一二三四五六七八九十]+|[的和与及、，·\s]/gu;

/** The number, year and area in front of a name: 2023年全市第十六届. */
const before =
  /^(?:(?:19|20)\d{2}[—–-]?(?:(?:19|20)?\d{2})?(?:年度?|学年)?|\p{Script=Han}{2,8}(?:委|学生会|学院)(?:组织)?开展(?=(?:19|20)\d{2})|全[国省市县区校]|第[一二三四五六七八九十百\d]+[届期批]|(?:寒暑?假|暑假|暑期|春节|国庆|节日|春运)期间|[“"][^“”"]{1,12}[”"]杯|\p{Script=Han}{2,7}(?:省|市|自治区|大学(?!生)|学院)(?=.{5}))+/u;

/**
 * A short name for the campaign, at most 12 characters, best 4 to 9: the name in quotation marks in the title, or the one
 * behind a quoted slogan, else the first part of the theme, else the core of the title cut down. Anything but a whole
 * name as written is a guess.
 */
export function readCampaignName(
  title: Found<string> | undefined,
  theme: Found<string> | undefined,
): Found<string> | undefined {
  const core = title ? titleCore(title.value) : '';
  // “示例”杯 and “示例杯” name a sponsor, not the campaign; “五四” names a day.
  const quoted = quotedIn(core).filter(({ text, end }) => core[end] !== '杯' && !isDayName(text));
  const named = quoted.filter(({ text }) => !text.endsWith('杯'));
  // The only name there is, is the name.
  const quotes = named.length > 0 ? named : quoted;
  const quote = quotes.find(({ text }) => properPart(text).length >= 2) ?? quotes[0];
  if (title && quote) {
    const behind = core.slice(quote.end).split(/暨|[“"《]|[，,、]/u)[0] ?? '';
    if (quote.text.length > best.most) {
      const name = leading(behind);
      if (name !== undefined) return found(name, title.at, 'guess', '取自标题里口号后面的名称，请核对');
    }
    const longer = `${quote.text}${behind.replaceAll(/[”"\s]/gu, '').replace(/(?<=.{4})活动$/u, '')}`;
    if (
      properPart(quote.text).length < 2 &&
      quote.text.length < best.least &&
      !/^(?:主题|系列)/u.test(behind) &&
      longer.length >= best.least &&
      longer.length <= best.most
    ) {
      return found(longer, title.at, 'guess', '引号中的名称太短，连后面的字一起取了，请核对');
    }
    if (quote.text.length >= 2 && quote.text.length <= best.most) {
      return found(spaced(quote.text), title.at, 'likely', '取自标题里引号中的名称');
    }
    const part = bestPart(quote.text);
    if (part !== undefined) return found(part, title.at, 'guess', '标题里的名称太长，只取了一部分，请核对');
  }
  if (theme) {
    const whole = spaced(theme.value);
    const short = whole.length <= best.most && !/\s/u.test(whole);
    // A slogan of several parts says less than a title that stands whole.
    const titled = short || quote ? undefined : wholeOf(core);
    if (title && titled !== undefined) return found(titled, title.at, 'guess', '由标题缩短而成，请核对');
    const part = short ? whole : bestPart(whole);
    if (part !== undefined) return found(part, theme.at, 'guess', '取自活动主题，请核对');
  }
  if (!title) return undefined;
  const cut = cutDown(core);
  return cut === undefined ? undefined : found(cut, title.at, 'guess', '由标题缩短而成，请核对');
}

const spaced = (text: string) => text.replaceAll(/[\s\u3000]+/gu, ' ').trim();
const properPart = (text: string) => text.replaceAll(common, '');

/** The words before the first common one: 归巢筑梦 of 归巢筑梦返乡青年征集行动; the whole when it is short enough. */
function leading(text: string): string | undefined {
  const plain = text.replace(before, '').replaceAll(/[”"\s]/gu, '');
  if (properPart(plain).length < 3) return undefined;
  const first = [...plain.matchAll(common)].find(({ index }) => index > 0);
  if (plain.length >= best.least && plain.length <= best.most) return plain;
  const head = first ? plain.slice(0, first.index) : plain;
  if (head.length >= best.least && head.length <= best.most) return head;
  return plain.length >= best.least && plain.length <= longest ? plain : undefined;
}

/** One part of a slogan: the first of a good length, else the first that fits. */
function bestPart(text: string): string | undefined {
  const parts = text
    .split(/[\s\u3000，,；;。·•・―—–\-－:：！!？?、|｜/]+/u)
    .map((part) => part.replaceAll(/[“”"《》]/gu, ''))
    .filter((part) => part.length >= 2 && part.length <= longest);
  const good = parts.find(({ length }) => length >= best.least && length <= best.most);
  return good ?? parts.toSorted((a, b) => b.length - a.length)[0];
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The core without year, number and area. */
function bareCore(core: string): string {
  const first = core.split('暨')[0] ?? '';
  return first
    .replace(before, '')
    .replace(/(?:有关|相关)?(?:(?<!者)招募|招募选拔|报名|选拔|推荐)?(?:有关|相关)?(?:工作|事宜|事项)$/u, '')
    .replaceAll(/[“”"《》\s]/gu, '');
}

/** The bare core when it can stand as a name as it is. */
function wholeOf(core: string): string | undefined {
  const plain = bareCore(core);
  return plain.length >= best.least && plain.length <= longest && !/[，,、]/u.test(plain) ? plain : undefined;
}

/** The bare core; when still too long, its last words. */
function cutDown(core: string): string | undefined {
  const plain = bareCore(core);
  if (plain.length < 2) return undefined;
  if (plain.length <= longest) return plain;
  let cut = '';
  for (const { segment } of [...words.segment(plain)].reverse()) {
    if (cut.length + segment.length > longest) break;
    cut = segment + cut;
  }
  return cut.replace(/^[的和与及、，]+/u, '') || plain.slice(-longest);
}
