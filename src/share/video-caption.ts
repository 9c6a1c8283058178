import { markSample } from '#campaign/sample-mark.ts';
import { clausesOf, cutToWords, isClosed, lengthOf, sentencesOf } from './cut-text.ts';
import type { EntryDocument } from './entry-document.ts';

/** A caption longer than this is folded below the film. */
export const longestCaption = 55;
/** A title on the cover that can be read at a glance, on one or two lines. */
export const longestCover = 14;
const leastCover = 3;
/** A clause of a title that stands alone has to be longer. */
const leastClause = 4;
/** How a cover says that something is made up; the second where there is little room. */
const sampleMarks = ['（示例）', '·示例'] as const;

/** The words that go with a short film: nothing in them can be tapped but the tags. */
export interface VideoWords {
  cover: string;
  caption: string;
  /** Three lines to be spoken. */
  script: [hook: string, gives: string, where: string];
}

export function videoWords(document: EntryDocument): VideoWords {
  const { title, summary, official, hook, when, where, until, action, campaign } = document;
  const { slogan } = campaign.config;
  const known = (part: string | undefined): part is string => part !== undefined && part !== '';
  // Said aloud: a day, a place and a deadline in one breath would be taken for one another.
  const go = [[when, where].filter(known).join('，'), until, action].filter(known);
  return {
    cover: coverOf(document),
    caption: captionOf(document),
    script: [
      // A notice is called by a long name: the campaign's slogan says why it was written.
      hook === undefined
        ? official === true
          ? slogan.trim().replaceAll(/\s+/gu, '，')
          : title
        : hook.replace(/（([^（）]*)）$/u, '，$1'),
      openingOf(summary),
      `${go.map((part) => `${part.replace(/[。；，]$/u, '')}。`).join('')}搜“${campaign.config.title}”，或者点我们主页的链接。`,
    ],
  };
}

/** The first sentence of a summary, and the next where that is hardly one. */
function openingOf(summary: string): string {
  const [first = summary, second = ''] = sentencesOf(summary);
  return lengthOf(first) < 6 ? first + second : first;
}

/** A title for the cover, with its mark where something is made up. */
function coverOf(document: EntryDocument): string {
  const marks = document.sample ? sampleMarks : [''];
  const ways = coverTitles(document);
  for (const mark of marks) {
    const fits = ways.find((words) => lengthOf(words) <= longestCover - lengthOf(mark));
    if (fits !== undefined) return fits + mark;
  }
  const [mark] = marks;
  return cutToWords(ways[0] ?? document.title, longestCover - lengthOf(mark)) + mark;
}

/**
 * What may stand on a cover, best first: the title, what it promises behind its colon, its name before it, a clause; of a
 * notice the name in quotation marks, or what the campaign is called. Nothing of it is part of a quotation.
 */
function coverTitles({ title: full, official, campaign }: EntryDocument): string[] {
  const title = full.replace(/（[^（）]*）$/u, '');
  const [name = title, ...rest] = title.split('：');
  const quoted = /“([^”]+)”/u.exec(title)?.[1] ?? '';
  const clauses = clausesOf(title).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const parts =
    official === true
      ? [quoted, campaign.config.title]
      : [
          rest.join('：'),
          name,
          ...(title.startsWith('关于') ? [quoted] : []),
          ...clauses.filter((clause) => lengthOf(clause) >= leastClause),
        ];
  return [title, ...parts].filter((words) => lengthOf(words) >= leastCover && isClosed(words));
}

/** The title and where to find more; tags stand behind and do not count as words. */
function captionOf({ title, sample, topics, campaign }: EntryDocument): string {
  const find = `链接在主页，或搜“${campaign.config.title}”`;
  const words = cutToWords(markSample(title, sample), longestCaption - lengthOf(find) - 1);
  // A tag ends at the next space; there is no sign at its end.
  const tags = topics.map((topic) => `#${topic.replaceAll(/[#\s]/gu, '')}`);
  return `${words}${/[。！？!?…]$/u.test(words) ? '' : '。'}${find} ${tags.join(' ')}`;
}

/** The words as a text to work from. */
export function videoText(document: EntryDocument): string {
  const { cover, caption, script } = videoWords(document);
  const { sampleNote } = document;
  const [hook, gives, where] = script;
  const lines = [
    `【封面上的字】\n${cover}`,
    `【发布时的文案】\n${caption}`,
    `【口播三句】\n1. ${hook}\n2. ${gives}\n3. ${where}`,
    '【注意】\n抖音、快手、视频号里的网址点不开：写在主页简介里，或者让人搜活动名。',
    ...(sampleNote === undefined ? [] : [`【示例】\n${sampleNote.replace(/^示例：/u, '')}。正式发布前再核一遍。`]),
  ];
  return `${lines.join('\n\n')}\n`;
}
