import type { NoticeDraft, PrivateDetail } from '../notice-draft.ts';
import type { Remark } from '../remark.ts';
import type { LeftOut } from '../source.ts';
import { inBrackets, placeIn, said } from './said-in-markdown.ts';
import type { Told } from './told.ts';

export interface ReviewInput {
  draft: Pick<NoticeDraft, 'file' | 'privacy' | 'dropped'>;
  remarks: readonly Remark[];
  told: readonly Told[];
  /** Folder of the campaign, for the commands to go on with. */
  id: string;
  title: string;
  leftOut?: readonly LeftOut[];
}

/** Remarks on what the lists of what is missing and what is not published say already. */
const saidElsewhere = /^(?:missing-(?:title|number|addressees|date|signature|contact)|private-.*)$/u;

/** Rows of one list; more than these are counted. */
const mostRows = 60;

/** The list of what an author should check, to be read in a plain editor as well as rendered. */
export function reviewList(input: ReviewInput): string {
  const rows = reviewRows(input);
  const parts = [
    section('找到的', '照通知写进去的内容，顺手对一遍。', rows.found),
    section('拿不准的', '程序猜的，或者通知写得含糊。这几条一定要看。', rows.unsure),
    section('缺少的', '通知里没有读到。原件里有就补上；本来就没有，不用管。', rows.missing),
    section('看着不对的', '通知原文里的问题。网站照原文显示，改不改由你定。', rows.remarks),
    section('没有公开的', '这些是个人信息，网站上换成了“（不公开）”。', rows.withheld),
    section('没有带过来的', '', rows.left),
  ];
  return (
    [
      `# 待核对：${said(input.title)}`,
      intro(input, rows),
      ...parts.filter((part) => part !== ''),
      nextSteps(input),
    ].join('\n\n') + '\n'
  );
}

/** The rows of each part of the list, in Markdown. What one part says, no other repeats. */
export function reviewRows({ draft, told, remarks, leftOut = [] }: ReviewInput) {
  const { file } = draft;
  const { sure, unsure, missing, left } = sorted(told);
  return {
    found: sure.map((row) => foundRow(row, file)),
    unsure: unsure.map((row) => foundRow(row, file)),
    missing: missing.map(
      ({ what, where, why }) => `${said(what)}：写在 ${said(where ?? '')}${inBrackets(why && said(why))}`,
    ),
    remarks: remarks
      .filter(({ code }) => !saidElsewhere.test(code))
      .toSorted(byWeight)
      .map((row) => remarkRow(row, file)),
    withheld: privacyRows(draft.privacy, file),
    left: [...left.map((row) => leftRow(row, file)), ...pictureRows(leftOut), ...droppedRows(draft, file)],
  };
}

/** What was told, by the list it is read in: a row with a doubt is among the doubtful. */
export function sorted(told: readonly Told[]) {
  const found = told.filter(({ list }) => list === 'found');
  const isUnsure = ({ certainty, why }: Told) => certainty === 'guess' || (why !== undefined && why !== '');
  return {
    sure: found.filter((row) => !isUnsure(row)),
    unsure: found.filter(isUnsure),
    missing: told.filter(({ list }) => list === 'missing'),
    left: told.filter(({ list }) => list === 'left'),
  };
}

function intro({ draft, remarks }: ReviewInput, rows: ReturnType<typeof reviewRows>): string {
  const wrong = remarks.filter(({ weight }) => weight === 'wrong').length;
  return [
    `这个文件夹是从“${said(draft.file)}”读出来的初稿。通知里写的照抄，没写的不编。`,
    `找到 ${rows.found.length} 项，拿不准 ${rows.unsure.length} 项，缺 ${rows.missing.length} 项；原文有 ${wrong} 处多半是写错了。`,
    '下面的行号是原文件里的第几行（Word 文件是第几段）。看完一条，可以把 [ ] 改成 [x]。',
  ].join('\n');
}

function section(heading: string, about: string, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, mostRows).map((row) => `- [ ] ${row}`);
  const more = rows.length > mostRows ? [`- 还有 ${rows.length - mostRows} 条没有列出来`] : [];
  return [`## ${heading}（${rows.length}）`, ...(about === '' ? [] : [about]), [...shown, ...more].join('\n')].join(
    '\n\n',
  );
}

const words = { sure: undefined, likely: '多半对', guess: '猜的' } as const;

function foundRow({ what, value = '', certainty = 'sure', why, at }: Told, file: string): string {
  return `${said(what)}：${said(value)}${inBrackets(placeIn(file, at), words[certainty], why && said(why, 120))}`;
}

const weights = { wrong: '多半错了', look: '请看一眼', info: '知道就好' } as const;
const order = ['wrong', 'look', 'info'] as const;
const byWeight = (a: Remark, b: Remark) => order.indexOf(a.weight) - order.indexOf(b.weight) || a.at.line - b.at.line;

function remarkRow({ weight, at, says, fix }: Remark, file: string): string {
  // A remark on several places names them itself.
  const place = /第 [\d、]+ 行/u.test(says) ? '' : inBrackets(placeIn(file, at));
  return `${weights[weight]}：${said(says, 160)}${place}。${said(fix, 120)}。`.replaceAll('。。', '。');
}

const kinds: Record<PrivateDetail['kind'], string> = {
  mobile: '手机号',
  'free-mail': '个人邮箱',
  'id-number': '身份证号',
};

/** Kind and place, never the value. */
function privacyRows(privacy: readonly PrivateDetail[], file: string): string[] {
  return privacy.map(({ kind, at }) => `${kinds[kind]}${inBrackets(placeIn(file, at))}`);
}

const leftOutNames: Record<LeftOut['what'], string> = {
  picture: '张图片',
  script: '段脚本',
  frame: '个嵌入的网页',
  footnote: '条脚注',
  comment: '条批注',
  formula: '个公式',
  'embedded-file': '个嵌入的文件',
  header: '处页眉页脚',
  hidden: '段隐藏的文字',
  numbering: '个自动编号',
  furniture: '处网页的栏目和按钮',
};

function pictureRows(leftOut: readonly LeftOut[]): string[] {
  return leftOut
    .filter(({ count }) => count > 0)
    .map(
      ({ what, count }) =>
        `${count} ${leftOutNames[what]}${what === 'picture' ? '：要用就放进 media/ 文件夹，再写进正文' : ''}`,
    );
}

const leftRow = ({ what, why, at }: Told, file: string) =>
  `${said(what)}${inBrackets(placeIn(file, at))}${why === undefined ? '' : `：${said(why, 120)}`}`;

function droppedRows({ dropped }: Pick<NoticeDraft, 'dropped'>, file: string): string[] {
  return dropped.map(({ text, at }) => `网页上的零碎文字“${said(text, 30)}”${inBrackets(placeIn(file, at))}`);
}

function nextSteps({ id }: Pick<ReviewInput, 'id'>): string {
  return [
    '## 接下来',
    [
      `1. 运行 \`npm run dev -- ${id}\`，在浏览器里看初稿。`,
      '2. 照上面一条一条改。改完一个文件，把它里面的 `review: needed` 那一行删掉。',
      `3. 运行 \`npm run build -- ${id}\`，把 \`dist/${id}/\` 发给网站管理员。这份清单可以删。`,
    ].join('\n'),
  ].join('\n\n');
}
