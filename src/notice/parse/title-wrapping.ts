import { documentNumberIn } from './document-number.ts';
import { endsTitle } from './title.ts';

/** A title freed of what a website or a list wrote on the same line. */
export interface UnwrappedTitle {
  title: string;
  /** The document number in front of the title or behind it, as written. */
  number?: { value: string; written: string };
  /** What is neither: `附件3：`, `【团市委】`. */
  over: string[];
}

const label =
  /^(?:(?:附件|篇|例|范文|模板|文件)\s*[一二三四五六七八九十\d]{0,3}|词条|标题|题目|主题|名称|文件名称|转载|转发|通知|公告)\s*[：:]\s*(?=.{6})/;
const tag = /^[【[［](?!\d{4})[^【】[\]［］]{1,10}[】\]］]\s*(?=.{6})/;

/** Takes number, labels and book-title marks off a title; gives it back untouched when it would no longer be one. */
export function unwrapTitle(written: string): UnwrappedTitle {
  const over: string[] = [];
  let title = written.trim();
  for (const lead of [label, tag]) {
    const found = lead.exec(title)?.[0];
    if (found === undefined || !isTitle(title.slice(found.length))) continue;
    over.push(found.trim());
    title = title.slice(found.length);
  }
  const { title: rest, number } = takeNumber(title);
  title = rest;
  const quoted = /^《(.*)》$/.exec(title)?.[1];
  if (quoted !== undefined && isTitle(quoted) && isWhole(quoted)) {
    over.push('《》');
    title = quoted;
  }
  return { title, ...(number === undefined ? {} : { number }), over };
}

/** Takes the number in front of a title or behind it. */
function takeNumber(title: string): Pick<UnwrappedTitle, 'title' | 'number'> {
  const found = documentNumberIn(title.slice(0, 60)) ?? documentNumberIn(title.slice(-60));
  if (found === undefined || /^(?:关于|根据|转发|印发|落实)/.test(found.written)) return { title };
  // `…的通知示团发〔2023〕17号`: nothing parts them.
  const joined = title.endsWith(found.written)
    ? (/^.*(?:通知|公告|方案|意见|决定)/.exec(found.written)?.[0] ?? '')
    : '';
  const written = found.written.slice(joined.length);
  const at = title.lastIndexOf(written);
  const before = title
    .slice(0, at)
    .replace(/[（(【[［〔]\s*$/, '')
    .trim();
  const behind = title
    .slice(at + written.length)
    .replace(/^\s*[）)】\]］〕]/, '')
    .trim();
  const rest = before === '' ? behind : behind === '' ? before : undefined;
  if (rest === undefined || !isTitle(rest)) return { title };
  return { title: rest, number: { value: found.value.slice(joined.length), written } };
}

function isTitle(text: string): boolean {
  return text.includes('关于') || endsTitle(text.replace(/》$/, ''));
}

/** Whether its own book-title marks pair up, so that the outer ones enclose all of it. */
function isWhole(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '《') depth += 1;
    else if (character === '》') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
