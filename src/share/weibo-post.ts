import { markSample } from '#campaign/sample-mark.ts';
import { cutToWords, lengthOf, sentencesOf } from './cut-text.ts';
import { addressOf, type EntryDocument } from './entry-document.ts';
import { longestPost, weiboLength } from './weibo-length.ts';

/** Fewer characters for the words of a post say nothing: then only the first topic is set. */
const leastWords = 50;

/**
 * An entry as a post on Weibo: topics, title, what is most worth knowing, and the link, never longer than 140 by
 * `weiboLength`. Topics and the link come whole; of the rest whole sentences are taken as long as there is room, and only
 * a title that is too long alone is cut, behind a word.
 */
export function weiboPost(document: EntryDocument): string {
  const address = addressOf(document, 'weibo');
  const link = address === undefined ? '' : ` ${address}`;
  const tags = topicsThatFit(document, link);
  const room = longestPost - weiboLength(`${tags} ${link}`);
  const title = cutToWords(unhashed(markSample(document.title, document.sample)), room);
  let words = title;
  for (const part of worthKnowing(document)) {
    const longer = /[。！？!?…][”’」』]?$/u.test(words) ? `${words}${part}` : `${words}。${part}`;
    if (lengthOf(longer) <= room) words = longer;
  }
  return `${tags} ${words}${link}\n`;
}

/** What readers see of a topic: no `#` in it, since that would end it. */
const unhashed = (text: string) => text.replaceAll('#', '＃').replaceAll(/\s+/gu, ' ').trim();
const tagOf = (topic: string) => `#${topic.replaceAll(/[#\s]/gu, '')}#`;

function topicsThatFit({ topics }: EntryDocument, link: string): string {
  const tags = topics.map(tagOf);
  const all = tags.join(' ');
  return longestPost - weiboLength(`${all} ${link}`) >= leastWords ? all : (tags[0] ?? '');
}

/** Short statements in the order they matter; of a summary every sentence stands for itself. */
function worthKnowing({ hook, when, action, summary }: EntryDocument): string[] {
  const parts = [hook, when, ...sentencesOf(summary), action === undefined ? undefined : `你可以：${action}`];
  return [...new Set(parts.flatMap((part) => (part === undefined || part === '' ? [] : [unhashed(part)])))];
}
