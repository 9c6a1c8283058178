import { markSample } from '#campaign/sample-mark.ts';
import { clausesOf, cutToWords, lengthOf, sentencesOf } from './cut-text.ts';
import type { EntryDocument } from './entry-document.ts';

/** A caption longer than this is folded below the film. */
export const longestCaption = 55;
/** A title on the cover that can be read at a glance, on one or two lines. */
export const longestCover = 14;
const leastCover = 3;

/** The words that go with a short film: nothing in them can be tapped but the tags. */
export interface VideoWords {
  cover: string;
  caption: string;
  /** Three lines to be spoken. */
  script: [hook: string, gives: string, where: string];
}

export function videoWords(document: EntryDocument): VideoWords {
  const { title, summary, sample, hook, gives, when, where, action, campaign } = document;
  const mark = sample ? '（示例）' : '';
  const { slogan } = campaign.config;
  const go = [when, where, action].filter((part) => part !== undefined && part !== '').join('，');
  return {
    cover: coverTitle(title, longestCover - lengthOf(mark)) + mark,
    caption: captionOf(document),
    script: [
      // A notice is called by a long name: the campaign's slogan says why it was written.
      hook ?? (document.notice === undefined ? title : slogan.trim().replaceAll(/\s+/gu, '，')),
      gives ?? sentencesOf(summary)[0] ?? summary,
      `${go === '' ? '' : `${go}。`}搜“${campaign.config.title}”，或者点我们主页的链接。`,
    ],
  };
}

/** What the title promises behind its colon, or its name before it, or as long a clause as fits; of a notice the name in quotation marks. */
function coverTitle(title: string, most: number): string {
  const [name = title, ...rest] = title.split('：');
  const quoted = /“([^”]+)”/u.exec(title)?.[1] ?? '';
  const clauses = clausesOf(title).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const fits = [title, rest.join('：'), name, ...(title.startsWith('关于') ? [quoted] : []), ...clauses].find(
    (words) => lengthOf(words) >= leastCover && lengthOf(words) <= most,
  );
  return fits ?? cutToWords(title, most);
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
  const [hook, gives, where] = script;
  const lines = [
    `【封面上的字】\n${cover}`,
    `【发布时的文案】\n${caption}`,
    `【口播三句】\n1. ${hook}\n2. ${gives}\n3. ${where}`,
    '【注意】\n抖音、快手、视频号里的网址点不开：写在主页简介里，或者让人搜活动名。',
    ...(document.sample ? ['【示例】\n人物、金额是编的，正式发布前换成真的。'] : []),
  ];
  return `${lines.join('\n\n')}\n`;
}
