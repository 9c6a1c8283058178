import { readChineseNumeral } from '#lib/chinese-number.ts';

/** What a file that comes with a notice is. */
const articleKinds = ['policy', 'story', 'case'] as const;
export type ArticleKind = (typeof articleKinds)[number];
export type FileKind = ArticleKind | 'notice' | 'attachment';

/** What an author may name with `--as`. */
export const nameableKinds = ['notice', ...articleKinds] as const;

interface Text {
  title: string;
  /** The whole text, paragraph by paragraph. */
  paragraphs: readonly string[];
  /** 发文字号 was found. */
  numbered: boolean;
  /** 主送机关 were found. */
  addressed: boolean;
}

const attachmentHead = /^附\s*件\s*(?:(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[：:.．]?(?!\d)|[：:]|$)\s*/u;
const noticeTitle = /(?:通知|公告|通告|倡议书|意见|批复|函|方案)(?:（[^）]*）)?$/u;

/** Words of titles weigh more than words of the text; each pattern is looked for once. */
const words: Record<ArticleKind, { title: RegExp; text: readonly RegExp[] }> = {
  policy: {
    title: /政策|补贴|补助|贷款|贴息|办法|细则|指南|问答|解读|申领|优惠|奖励|扶持|条例|规定|措施/u,
    text: [
      /申请(?:条件|材料|流程|对象)/u,
      /补贴标准|贷款额度|资助标准/u,
      /办理(?:地点|流程|时限|条件|材料)/u,
      /享受|发放/u,
      /第[一二三四五六七八九十]+条/u,
    ],
  },
  case: {
    title: /案例|做法|经验|成效|模式|探索|纪实/u,
    text: [
      /主要做法|工作做法|具体做法/u,
      /取得(?:的|了)?.{0,8}成效|工作成效|经验启示/u,
      /背景情况|实施背景/u,
      /可复制|可推广/u,
    ],
  },
  story: {
    title: /故事|人物|返乡记|归来|回家|青春|先进事迹|事迹|专访|走近/u,
    text: [
      /[他她](?:说|告诉|笑着)/u,
      /(?:出生|毕业于|大学毕业)/u,
      /[“"][^“”"]{6,200}[”"]/u,
      /(?:辞去|放弃).{0,12}(?:工作|高薪)|返乡|回到(?:家乡|老家|村)/u,
    ],
  },
};

/**
 * Tells files apart by their form, then by words of title and text.
 * @param listed titles in the notice's list of attachments
 * @returns with `certain: false` when only a few words speak for it
 */
export function kindOfFile(text: Text, listed: readonly string[] = []): { kind: FileKind; certain: boolean } {
  const [first = ''] = text.paragraphs;
  if (attachmentHead.test(first.trim()) || isListed(text, listed)) return { kind: 'attachment', certain: true };
  if (text.numbered || (text.addressed && noticeTitle.test(text.title))) return { kind: 'notice', certain: true };
  if (noticeTitle.test(text.title) && !/政策解读|问答/u.test(text.title)) return { kind: 'notice', certain: true };
  const whole = text.paragraphs.join('\n');
  const score = (kind: ArticleKind) =>
    (words[kind].title.test(text.title) ? 3 : 0) + words[kind].text.filter((pattern) => pattern.test(whole)).length;
  const [best = 'story', second = 'story'] = articleKinds.toSorted((a, b) => score(b) - score(a));
  return { kind: best, certain: score(best) >= 3 && score(best) > score(second) };
}

/** Number in `附件2`, and the text without it; undefined for a text that does not begin so. */
export function attachmentNumber(first: string): { number: number | undefined; rest: string } | undefined {
  const match = attachmentHead.exec(first.trim());
  if (!match) return undefined;
  const [, written = ''] = match;
  const number = /^\d/u.test(written) ? Number(written) : readChineseNumeral(written);
  return { number, rest: first.trim().slice(match[0].length) };
}

function isListed({ title, paragraphs }: Text, listed: readonly string[]): boolean {
  const heads = [title, ...paragraphs.slice(0, 3)].map(bare);
  return listed.some((name) => bare(name).length >= 4 && heads.includes(bare(name)));
}

/** A title without what people add or drop: marks, spaces, `（样表）`. */
const bare = (text: string) => text.replaceAll(/[\s\p{P}]+|样表|模板$/gu, '');
