import type { Found } from '../origin.ts';
import { found, originIn, withBelow, type LineIndex, type Passage } from './passages.ts';
import { isDayName, quotedIn } from './title-core.ts';
import { labelled, sectionsAbout } from './topics.ts';

const label = /(?:活动|行动|大赛|比赛|竞赛|征文|实践|宣传|本次)?(?:总)?主题/u;
const inSentence =
  /(?:以|围绕|紧扣)\s*[“"「]([^“”"「」]{2,60})[”"」]\s*(?:为|作为)(?:活动|大赛|征文|本次活动)?(?:总)?主题/u;
const isCalled = /主题(?:为|是|：|:)\s*[“"「]?([^“”"「」。；;，,]{2,40})[”"」]?/u;

/**
 * The theme (活动主题): of its own section, of a label, of a phrase (以“…”为主题), else the quoted name in the title, in this
 * order.
 */
export function readTheme(
  roots: readonly Passage[],
  title: Found<string> | undefined,
  lines: LineIndex,
): Found<string> | undefined {
  for (const section of sectionsAbout(roots, 'theme')) {
    const source = section.rest !== '' ? section : section.children[0];
    const theme = source && tidy(source.rest || source.text);
    if (source && theme !== undefined)
      return found(theme, originIn(source, Math.max(0, source.text.indexOf(source.rest)), lines));
  }
  const all = roots.flatMap(withBelow);
  for (const passage of all) {
    const said = labelled(passage.text, label);
    const theme = said && tidy(said.value);
    if (said && theme !== undefined) return found(theme, originIn(passage, said.index, lines));
  }
  // What stands before the first heading speaks of the whole campaign; below it, of one activity perhaps.
  const opening = all.filter(({ head, parent }) => head === undefined && !parent);
  const inOpening = phrase(opening, lines);
  if (inOpening) return inOpening;
  const first = title && quotedIn(title.value).find((quote) => !isBadge(quote, title.value));
  if (title && first && isSlogan(first, title.value))
    return found(spaced(first.text), title.at, 'likely', '取自标题里引号中的话');
  return phrase(all, lines, '取自正文，请核对是不是整个活动的主题');
}

type Quote = ReturnType<typeof quotedIn>[number];

/** “示例杯” names a sponsor, “五四” a day. */
const isBadge = ({ text, end }: Quote, title: string) => text.endsWith('杯') || title[end] === '杯' || isDayName(text);

/** “三下乡” before other words than 活动 is a standing name, not what this campaign is about. */
function isSlogan({ text, end }: Quote, title: string): boolean {
  return text.length > 3 || /^.?(?:主题|行动|活动|计划|工程)/u.test(title.slice(end));
}

function phrase(passages: readonly Passage[], lines: LineIndex, why?: string): Found<string> | undefined {
  for (const passage of passages) {
    const match = inSentence.exec(passage.text) ?? isCalled.exec(passage.text);
    const theme = match ? tidy(match[1] ?? '') : undefined;
    if (match && theme !== undefined) {
      return found(theme, originIn(passage, match.index, lines), why === undefined ? 'likely' : 'guess', why);
    }
  }
  return undefined;
}

const spaced = (text: string) => text.replaceAll(/[\s\u3000]+/gu, ' ').trim();

/** A theme without its quotation marks and full stop; a paragraph that only speaks of a theme names it in quotes. */
function tidy(text: string): string | undefined {
  const phraseInText = inSentence.exec(text)?.[1] ?? isCalled.exec(text)?.[1];
  const plain = spaced(phraseInText ?? text).replace(/[。．；;，,]+$/u, '');
  const quotes = quotedIn(plain);
  const whole = quotes[0]?.index === 0 && quotes[0].end === plain.length ? quotes[0].text : plain;
  if (whole.length > 40 || /[。；]/u.test(whole)) return quotes[0]?.text;
  return whole.length >= 2 ? whole : undefined;
}
