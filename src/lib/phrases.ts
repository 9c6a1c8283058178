import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { loadDefaultSimplifiedChineseParser } from 'budoux';

/** A piece of a text that a line should not tear apart. */
export interface Phrase {
  text: string;
  /** How little a line should end behind it: 0 after a comma, more in the middle of a sentence. */
  cling: number;
}

const graphemes = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });
const model = loadDefaultSimplifiedChineseParser();

/** The dictionary is 5 MB and takes a third of a second to read: whoever breaks no line does not wait for it. */
let dictionary: Jieba | undefined;

/** Words of the League's notices that the dictionary lacks. */
const ownWords = ['青年之家', '微信群', '团青', '四必到', '四必访', '大走访', '恳谈会', '网格长', '人才库', '结对'];

function openDictionary(): Jieba {
  const opened = Jieba.withDict(dict);
  opened.loadDict(Buffer.from(ownWords.map((word) => `${word} 100000 n`).join('\n')));
  return opened;
}

/** The words of a text, one after the other. Without guessing: of what the dictionary does not know, single characters come. */
const wordsOf = (text: string): string[] => (dictionary ??= openDictionary()).cut(text, false);

/** What may not begin a line (GB/T 15834-2011, 5.1: 点号、标号的后一半不出现在一行之首). */
export const cannotStart = /^[，。、：；！？）》”’」』】〕〉…—·％%‰℃,.:;!?)\]}~～]/u;
/** What may not end one: the first half of a pair. */
export const cannotEnd = /[（《“‘「『【〔〈([{]$/u;
/** Letters and figures of one word, number or address: never torn apart. */
const unbroken = /[\p{Script=Latin}\p{Number}@#&+\-_/.,:%°~]$/u;
const unbrokenStart = /^[\p{Script=Latin}\p{Number}@#&+\-_/.,:%°~]/u;
/** A line reads best when it ends here. */
const pause = /[，。、：；！？”》）…—·]$/u;

/** Behind these nothing belongs to what stood before. */
const clauseEnd = /[，。、：；！？…—]$/u;

/** Small words that belong to what stands before them: a line may not begin with them. */
const trailing = /^[的了着过得地们吗呢吧啊么和与及等里上下中内外前后边个项名年月日号时点岁元万亿次天周]$/u;

/** A number is not torn, nor torn off what it counts: 六十一处, 四十分钟. */
const counted = /(?:[十百千万零两二三四五六七八九]|[十百千万零]一)$/u;

/** The next part of a number, with what it counts: 六, 十二个. */
const numeral = /^[十百千万零两一二三四五六七八九]/u;

/** Words the dictionary does not know fall into single characters (小额, 机手): two of them in a row are one. */
const scattered = (before: string, word: string) => /^\p{Script=Han}$/u.test(before) && /^\p{Script=Han}$/u.test(word);

/** A word that says nothing without the one behind it: a line may not end with it. */
const leading = /^[不没未别再又也就才很最太被把]$/u;

/** A short name in quotation marks, a short remark in brackets, a day: they stay whole. */
const whole = /[“《「][^“”《》「」]{1,8}[”》」]|（[^（）]{1,8}）|\d+月\d+[日号]/gu;

/** The words of a text, with names as words of their own: the dictionary would make 长 and 治安 of 长治安家. */
function wordsAround(text: string, names: readonly string[]): string[] {
  const [name, ...rest] = names;
  if (name === undefined) return wordsOf(text);
  if (name === '') return wordsAround(text, rest);
  return text
    .split(name)
    .flatMap((part, index) => [...(index > 0 ? [name] : []), ...(part === '' ? [] : wordsAround(part, rest))]);
}

/** Where a text must not be torn although words end there: [first, last] places a break would be wrong at. */
const wholeRanges = (text: string): [number, number][] =>
  [...text.matchAll(whole)].map((match) => [match.index, match.index + match[0].length]);

/**
 * The pieces of a title or a sentence. Word boundaries come from the dictionary of jieba; whether two words belong together is
 * asked of BudouX, whose boundaries alone would tear words apart.
 * @param names what stays whole wherever it is said, such as the campaign's own name and its places
 */
export function phrasesOf(text: string, names: readonly string[] = []): Phrase[] {
  const ends = new Set<number>();
  let at = 0;
  for (const phrase of model.parse(text)) ends.add((at += phrase.length));
  const ranges = wholeRanges(text);
  const said = names.filter((name) => text.includes(name)).sort((a, b) => b.length - a.length);

  const phrases: Phrase[] = [];
  let index = 0;
  for (const word of wordsAround(text, said)) {
    const last = phrases.at(-1);
    const clings =
      last !== undefined &&
      (cannotStart.test(word) ||
        cannotEnd.test(last.text.trimEnd()) ||
        /^\s/u.test(word) ||
        scattered(last.text, word) ||
        (counted.test(last.text) && ([...word].length <= 2 || numeral.test(word))) ||
        leading.test(last.text) ||
        ranges.some(([from, to]) => index > from && index < to) ||
        (trailing.test(word) && !clauseEnd.test(last.text)) ||
        (unbroken.test(last.text) && unbrokenStart.test(word)));
    const end = index + word.length;
    const cling = pause.test(word) ? 0 : /\s/u.test(word) ? 2 : ends.has(end) && word.length > 1 ? 1 : 3;
    if (clings) Object.assign(last, { text: last.text + word, cling });
    else phrases.push({ text: word, cling });
    index = end;
  }
  return phrases.map((phrase, index) => ({ ...phrase, cling: phrase.cling === 0 ? 0 : lonelier(phrases, index) }));
}

/** A line should neither end with a scrap of the next clause nor begin with a single character. */
function lonelier(phrases: readonly Phrase[], index: number): number {
  const [before, own, next] = [phrases[index - 1], phrases[index], phrases[index + 1]];
  const scrap = before?.cling === 0 && (own?.text.length ?? 0) <= 2;
  const single = (next?.text.replace(/[^\p{Letter}\p{Number}]+$/u, '').length ?? 2) <= 1;
  return scrap || single ? 4 : (own?.cling ?? 0);
}

/** What a reader takes for single characters: an accent or a joined sign stays with its letter. */
export const charactersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);
