import { toString } from 'mdast-util-to-string';
import { parse } from 'yaml';
import { readMdx } from '#mdx/dialect.ts';
import type { SourceDocument } from '#notice/source.ts';

/*
 * Helpers to see that nothing of a notice is lost:
 *   sourceLines(source)        the lines and cells a file has
 *   noticeFileText(mdx)        what the entry of a notice says, parts of its form first, as a reader would read it
 *   notPrinted(lines, page)    lines that are not there, that stand in the wrong place, or more often than in the source
 */

/** Signs that readers do not see; escape sequences of a terminal go as a whole. */
export const squeezed = (text: string) =>
  text
    .replaceAll(/\u001b\[[\d;]*m/gu, '')
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Zs}]/gu, '')
    .replaceAll(/[﹝［[（(](\d{4})[﹞\]］）)]/gu, '〔$1〕')
    .replaceAll(/(〔\d{4}〕)第?0*(\d+号)/gu, '$1$2');

const withheld = '（不公开）';
const privateDetails = /(?<![\d-])1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dXx](?!\d)|[\w.+-]+@(?:163|126|qq|sina)\.com/gu;

export function sourceLines(source: SourceDocument): string[] {
  return source.blocks.flatMap((block) =>
    block.kind === 'line' ? [block.text] : block.rows.flatMap((row) => row.flatMap(({ text }) => text.split('\n'))),
  );
}

interface Fields {
  title: string;
  number?: string;
  urgency?: string;
  issuer?: string;
  signature?: string;
  addressees?: string[];
  signed?: string;
  note?: string;
  copies?: string[];
  imprint?: { office: string; day: string };
  attachments?: { title: string }[];
}

const inWords = (day: string | undefined) => day?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日') ?? '';

/** The text of a notice's entry, squeezed, in the order of GB/T 9704-2012: the attachments behind the date. */
export function noticeFileText(mdx: string): string {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(mdx) ?? [];
  const fields = parse(head) as Fields;
  const blocks = readMdx(body).children;
  const firstAttachment = blocks.findIndex(
    (block) => block.type === 'heading' && block.depth === 2 && /^附件\d*$/u.test(toString(block)),
  );
  const behind = firstAttachment < 0 ? [] : blocks.slice(firstAttachment);
  const listed = fields.attachments ?? [];
  let place = 0;
  const attachments = behind.map((block) => {
    if (block.type !== 'heading' || block.depth !== 2) return toString(block);
    const label = toString(block);
    const number = /\d+/u.exec(label)?.[0];
    const title = listed[number === undefined ? place : Number(number) - 1]?.title ?? '';
    place += 1;
    return `${label}${title}`;
  });
  return squeezed(
    [
      fields.urgency,
      `${fields.issuer ?? ''}文件`,
      fields.number,
      fields.title,
      fields.addressees?.join('，'),
      ...blocks.slice(0, firstAttachment < 0 ? undefined : firstAttachment).map((block) => toString(block)),
      listed.length > 0 ? `附件：${listed.map(({ title }, index) => `${String(index + 1)}.${title}`).join('')}` : '',
      fields.signature ?? fields.issuer,
      inWords(fields.signed),
      fields.note,
      ...attachments,
      fields.copies && `抄送：${fields.copies.join('，')}。`,
      fields.imprint && `${fields.imprint.office}${inWords(fields.imprint.day)}印发`,
    ].join('\n'),
  );
}

export interface NotPrinted {
  lost: string[];
  moved: string[];
  twice: string[];
}

/**
 * Looks for every line in the text of a page, spaces apart. A short line, or one of labels and cells, may be printed
 * with other signs between its words; every one of its words must be there then.
 * @param options.apart lines that need not be there; `head`: text that a page shows above everything else
 */
export function notPrinted(
  lines: readonly string[],
  page: string,
  options: { apart?: readonly string[]; head?: string } = {},
): NotPrinted {
  const { head = '' } = options;
  const apart = new Set((options.apart ?? []).map(squeezed));
  const found: NotPrinted = { lost: [], moved: [], twice: [] };
  const shown = lines
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !apart.has(squeezed(line)))
    .map((line) => ({ line, text: squeezed(line).replaceAll(privateDetails, withheld) }));
  const whole = shown.map(({ text }) => text).join('\n');
  let last = 0;
  for (const { line, text } of shown) {
    if (page.includes(text)) {
      if (text.length < 12 || head.includes(text)) continue;
      const place = page.indexOf(text, last);
      if (place < 0) found.moved.push(text);
      else last = place;
      if (times(page, text) > times(whole, text)) found.twice.push(text);
    } else if (head.includes(text.replace(/^\p{Extended_Pictographic}+/u, ''))) {
      // A picture in front of a title is no part of it.
      continue;
    } else if (!wordsOf(line).every((word) => page.includes(word))) found.lost.push(text);
  }
  return found;
}

const times = (text: string, part: string) => text.split(part).length - 1;

/** Words of a line of labels, cells, a date or a name; a sentence is one word. */
function wordsOf(line: string): string[] {
  const text = squeezed(line).replaceAll(privateDetails, withheld);
  const inCells = line
    .trim()
    .split(/[\s|_：:，,、。．.（）()]+/u)
    .map(squeezed);
  const isForm =
    text.length < 24 || inCells.every((word) => word.length < 16) || /^(?:抄[送报]|附件?\d*)[:：]/u.test(text);
  if (!isForm) return [text];
  const date = chineseDate(text);
  if (date !== undefined) return [date];
  return inCells.map((word) => word.replace(/文件$|^抄[送报]$/u, '')).filter((word) => /[\p{L}\p{N}]{2}/u.test(word));
}

const digits = '〇一二三四五六七八九';
/** `二〇一七年十二月二十日` as `2017年12月20日`. */
function chineseDate(text: string): string | undefined {
  const match = /^([〇○零一二三四五六七八九]{4})年([元一二三四五六七八九十]+)月([一二三四五六七八九十]+)日$/u.exec(
    text,
  );
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const small = (words: string) => {
    const [tens, ones] = words.includes('十') ? words.split('十') : ['0', words];
    const number = (word: string | undefined, none: number) => (word ? Math.max(digits.indexOf(word), 0) : none);
    return (tens === '0' ? 0 : number(tens, 1) * 10) + number(ones, 0);
  };
  const inDigits = [...year].map((sign) => Math.max(digits.indexOf(sign), 0)).join('');
  return `${inDigits}年${String(month === '元' ? 1 : small(month))}月${String(small(day))}日`;
}

/**
 * Runs of at least six Han characters of a file that came out nowhere: not in the notice's entry, not among the lines
 * that were dropped. A date in Chinese numerals comes out in digits, and 文件 is no part of an issuer's mark.
 */
export function notFound(
  source: SourceDocument,
  { files, dropped }: { files: Readonly<Record<string, string>>; dropped: readonly string[] },
): string[] {
  const [, mdx = ''] = Object.entries(files).find(([path]) => path.startsWith('notices/')) ?? [];
  const kept = `${noticeFileText(mdx)}\n${dropped.map(squeezed).join('\n')}`;
  const runs = sourceLines(source).flatMap((line) => squeezed(line).match(/\p{Script=Han}{6,}/gu) ?? []);
  const isDate = /^[〇零一二三四五六七八九十元年月日]+$/u;
  return [...new Set(runs)].filter((run) => !isDate.test(run) && !kept.includes(run.replace(/文件$/u, '')));
}
