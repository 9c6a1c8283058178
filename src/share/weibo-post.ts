import { markSample } from '#campaign/sample-mark.ts';
import { cutToWords, headsOf, lengthOf, sentencesOf } from './cut-text.ts';
import { addressOf, type EntryDocument } from './entry-document.ts';
import { longestPost, weiboLength } from './weibo-length.ts';

/** Fewer characters for the words of a post say nothing: then only the first topic is set. */
const leastWords = 50;

/**
 * An entry as a post on Weibo: topics, title, what is most worth knowing, and the link, never longer than 140 by
 * `weiboLength`. Topics and the link come whole; of the rest is taken what there is room for, most needed first, and only a
 * title that is too long alone is cut, behind a word.
 */
export function weiboPost(document: EntryDocument): string {
  const address = addressOf(document, 'weibo');
  const link = address === undefined ? '' : ` ${address}`;
  const tags = topicsThatFit(document, link);
  const room = longestPost - weiboLength(`${tags} ${link}`);
  const title = cutToWords(unhashed(markSample(document.title, document.sample)), room);
  return `${tags} ${wordsThatFit(title, document, room)}${link}\n`;
}

/** What readers see of a topic: no `#` in it, since that would end it. */
const unhashed = (text: string) => text.replaceAll('#', '＃').replaceAll(/\s+/gu, ' ').trim();
const tagOf = (topic: string) => `#${topic.replaceAll(/[#\s]/gu, '')}#`;

function topicsThatFit({ topics }: EntryDocument, link: string): string {
  const tags = topics.map(tagOf);
  const all = tags.join(' ');
  return longestPost - weiboLength(`${all} ${link}`) >= leastWords ? all : (tags[0] ?? '');
}

/** What a post may say behind its title, in the order it is read; that it is too late stands before all else. */
const readingOrder = ['hook', 'place', 'until', 'summary', 'action'] as const;
const tooLateOrder = ['until', 'hook', 'place', 'summary', 'action'] as const satisfies readonly Statement[];
type Statement = (typeof readingOrder)[number];
/** And the order in which each gets its room: without day, place and what to do, the rest is only pleasant. */
const byNeed = ['until', 'place', 'action', 'hook', 'summary'] as const satisfies readonly Statement[];

function wordsThatFit(title: string, document: EntryDocument, room: number): string {
  const kept = new Map<Statement, string>();
  const order: readonly Statement[] = document.over === true ? tooLateOrder : readingOrder;
  const written = () =>
    order.reduce((words, name) => {
      const part = kept.get(name);
      if (part === undefined) return words;
      return /[。！？!?…][”’」』]?$/u.test(words) ? `${words}${part}` : `${words}。${part}`;
    }, title);
  const ways = waysToSay(document);
  for (const name of byNeed)
    for (const way of ways[name]) {
      kept.set(name, way);
      if (lengthOf(written()) <= room) break;
      kept.delete(name);
    }
  return written();
}

/** Each statement in full, and shorter where that is too long. */
function waysToSay({ hook, when, where, until, action, summary }: EntryDocument): Record<Statement, string[]> {
  const ways = (...parts: (string | undefined)[]) =>
    parts.flatMap((part) => (part === undefined || part === '' ? [] : [unhashed(part)]));
  return {
    hook: ways(hook),
    // A place without a day is no invitation.
    place: when === undefined || when === '' ? [] : ways(where && `${when}，${where}`, when),
    until: ways(until),
    action: ways(action && `你可以：${action}`),
    summary: ways(...beginningsOf(sentencesOf(summary))),
  };
}

/**
 * What is left of a summary when it is cut at its end, longest first: a sentence is never left out before one that stays,
 * since that may say “he” of whom the other named.
 */
function beginningsOf(sentences: readonly string[]): string[] {
  const whole = sentences.map((_sentence, index) => sentences.slice(0, sentences.length - index).join(''));
  return [...whole, ...headsOf(sentences[0] ?? '')];
}
