import { placeholder } from '#campaign/placeholders.ts';
import { collections } from '#schemas/collections.ts';
import type { ArticleKind } from './article-kind.ts';
import { paragraphsOf, type ArticleText } from './article-text.ts';
import { blocksMdx } from './notice-body.ts';
import { readable } from './readable.ts';
import { shorten } from './shorten.ts';
import { slugOf, unique } from './slug.ts';
import { entryText } from './yaml-text.ts';

export interface ArticleInput {
  article: ArticleText;
  kind: ArticleKind;
  today: string;
  taken: Set<string>;
}

/** Folder each kind of article belongs to. */
const folders = { policy: 'policies', story: 'stories', case: 'cases' } as const satisfies Record<ArticleKind, string>;
/** What readers call each kind. */
export const articleNames = { policy: '政策', story: '故事', case: '案例' } as const satisfies Record<
  ArticleKind,
  string
>;

/**
 * A story, policy or case as a draft: its text whole, labelled values as fields, and 待补充 where a required field has
 * none. Nothing is concluded from prose: who somebody is, and what they get, an editor writes.
 * @returns the file, and the fields still to be filled in
 */
export function articleFile({ article, kind, today, taken }: ArticleInput): {
  path: string;
  text: string;
  toFill: string[];
} {
  const { title, blocks } = article;
  const path = `${unique(`${folders[kind]}/${slugOf(title, kind)}`, taken)}.mdx`;
  const paragraphs = paragraphsOf(blocks).map(readable);
  const summary = paragraphs.find((text) => text.length >= 12) ?? title;
  const own = ownFields[kind](labels(paragraphs), paragraphs);
  const fields = {
    title: shorten(title, 40),
    summary: shorten(summary, 120),
    published: today,
    draft: true,
    review: 'needed',
    ...fitting(kind, own),
  };
  return { path, text: entryText(fields, blocksMdx(blocks)), toFill: toFillIn(fields) };
}

/** `申请对象：…` by label; the first of each counts. */
function labels(paragraphs: readonly string[]): (pattern: RegExp) => string | undefined {
  const rows = paragraphs.flatMap((text) => {
    const match = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]\s*)?([^：:。，]{2,10})[：:]\s*(\S.*)$/u.exec(text);
    return match?.[1] !== undefined && match[2] !== undefined
      ? [{ label: match[1].trim(), value: match[2].replace(/。$/u, '') }]
      : [];
  });
  return (pattern) => rows.find(({ label }) => pattern.test(label))?.value;
}

type Labelled = ReturnType<typeof labels>;
const listOf = (text: string | undefined) =>
  text
    ?.split(/[；;]|(?<=[^\d])、/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const ownFields: Record<ArticleKind, (labelled: Labelled, paragraphs: readonly string[]) => Record<string, unknown>> = {
  policy: (labelled, paragraphs) => ({
    benefit: { value: fits(labelled(/标准|额度|金额/u), 14) ?? placeholder },
    who: labelled(/对象|范围|申请条件|适用人群|申请人/u) ?? placeholder,
    where: labelled(/地点|窗口|受理单位|办理单位|承办|哪里办/u) ?? placeholder,
    materials: listOf(labelled(/材料/u)),
    steps: listOf(labelled(/流程|程序|步骤/u)),
    basis: basisOf(labelled(/依据/u), paragraphs),
  }),
  story: (labelled) => ({
    person: {
      name: fits(labelled(/姓名|主人公|人物/u), 12) ?? placeholder,
      from: labelled(/从哪里/u) ?? placeholder,
      to: labelled(/回到|家乡|籍贯/u) ?? placeholder,
      does: fits(labelled(/现在|职业|从事/u), 24) ?? placeholder,
    },
  }),
  case: (labelled) => ({
    host: labelled(/单位|主办|报送/u) ?? placeholder,
    takeaway: fits(labelled(/启示|经验|亮点/u), 60) ?? placeholder,
  }),
};

const fits = (text: string | undefined, most: number) => (text !== undefined && text.length <= most ? text : undefined);

/** The document a policy rests on: as labelled, or the first that is named with its number. */
function basisOf(labelled: string | undefined, paragraphs: readonly string[]): { title: string } | undefined {
  const named =
    /《[^》]{4,60}》\s*[（(]\s*\p{Script=Han}{2,12}[〔[［【﹝(（]\d{4}[〕\]］】﹞)）]\s*\d{1,4}\s*号\s*[）)]/u;
  const title = labelled ?? paragraphs.map((text) => named.exec(text)?.[0]).find((found) => found !== undefined);
  return title === undefined ? undefined : { title };
}

/** The fields without those the schema would refuse: an article must never stop a campaign from loading. */
function fitting(kind: ArticleKind, own: Record<string, unknown>): Record<string, unknown> {
  const { shape } = collections[folders[kind]].schema;
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => {
      const field = (shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[name];
      return value !== undefined && field?.safeParse(value).success === true;
    }),
  );
}

function toFillIn(fields: object, above = ''): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === placeholder) return [`${above}${name}`];
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? toFillIn(value, `${above}${name}.`)
      : [];
  });
}
