import { articleFile, articleNames } from '#notice/write/article-file.ts';
import { kindOfFile, type ArticleKind, type FileKind } from '#notice/write/article-kind.ts';
import { articleText, paragraphsOf, type ArticleText } from '#notice/write/article-text.ts';
import type { Told } from '#notice/write/told.ts';
import type { NoticeInput } from './notice-input.ts';

/** A file with what it was taken for. */
export interface ToldApart {
  input: NoticeInput;
  article: ArticleText;
  kind: FileKind;
  /** Few words speak for the kind. */
  certain: boolean;
}

/** Tells what each file is; `as` says it for all of them. */
export function tellApart(inputs: readonly NoticeInput[], listed: readonly string[], as?: FileKind): ToldApart[] {
  return inputs.map((input) => {
    const { clean, draft } = input;
    const article = articleText(clean, draft);
    if (as !== undefined) return { input, article, kind: as, certain: true };
    const text = {
      title: draft.title?.value ?? article.title,
      paragraphs: [article.title, ...paragraphsOf(article.blocks)],
      numbered: draft.number !== undefined,
      addressed: draft.addressees.length > 0,
    };
    return { input, article, ...kindOfFile(text, listed) };
  });
}

/** Titles in a notice's list of attachments. */
export function listedTitles({ draft }: NoticeInput): string[] {
  return draft.attachments.flatMap(({ listed, titled }) =>
    [listed?.value, titled?.value].filter((name) => name !== undefined),
  );
}

const isArticle = (kind: FileKind): kind is ArticleKind => kind in articleNames;

/** Files for the stories, policies and cases among them, and what is to be said about each. */
export function articleFiles(
  apart: readonly ToldApart[],
  { today, taken }: { today: string; taken: Set<string> },
): { files: Record<string, string>; told: Told[] } {
  const files: Record<string, string> = {};
  const told: Told[] = [];
  for (const { article, kind, certain } of apart) {
    if (!isArticle(kind)) continue;
    const { path, text, toFill } = articleFile({ article, kind, today, taken });
    files[path] = text;
    const name = articleNames[kind];
    told.push({
      list: 'found',
      what: `${name}（草稿）`,
      value: `${article.title}，在 ${path}`,
      certainty: certain ? 'likely' : 'guess',
      at: { file: article.file, line: 1 },
      why: [
        certain ? '' : `从字面看像是${name}；不是的话，用 npm run import 加 --as 再来一次`,
        toFill.length > 0 ? `还要补 ${toFill.join('、')}，补完删掉 draft 那一行` : '看过以后删掉 draft 那一行',
      ]
        .filter((part) => part !== '')
        .join('；'),
    });
  }
  return { files, told };
}
