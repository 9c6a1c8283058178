import type { Remark } from '../../remark.ts';
import { around, type Check, type CheckedText, sayLines } from '../checked-notice.ts';
import { remark } from '../codes.ts';

interface Open {
  mark: string;
  offset: number;
}

const quotes: Record<string, string> = { '“': '”', '「': '」', '『': '』' };
const brackets: Record<string, string> = {
  '（': '）', '《': '》', '〈': '〉', '【': '】', '〔': '〕', '﹝': '﹞', '［': '］', '(': ')',
}; // prettier-ignore
const closers = new Map([...Object.entries(quotes), ...Object.entries(brackets)].map(([open, close]) => [close, open]));
/** Either width closes either width: that is a matter of looks, told apart from a bracket that is missing. */
const sameKind: Record<string, string> = { '(': '（', '﹝': '〔' };
const kindOf = (mark: string) => sameKind[mark] ?? mark;

/** Quotes and brackets that do not come in pairs, paragraph by paragraph: over a whole file the counts may balance. */
export const checkPairs: Check = ({ texts }) => {
  const mixed: number[] = [];
  const remarks = texts.flatMap((text) => pairsIn(text, mixed));
  const first = mixed[0];
  const file = texts[0]?.at(0).file ?? '';
  if (first !== undefined) {
    remarks.push(remark('mixed-brackets', { file, line: first }, String(mixed.length), sayLines(mixed)));
  }
  return remarks;
};

function pairsIn(checked: CheckedText, mixed: number[]): Remark[] {
  const { text } = checked;
  const lastClosing = text.lastIndexOf('”');
  const remarks: Remark[] = [];
  const open: Open[] = [];
  const missing = (mark: string, offset: number) => {
    const quote = mark in quotes || [...Object.values(quotes)].includes(mark);
    const say = `${mark in quotes || mark in brackets ? '前' : '后'}${quote ? '引号' : '括号'} ${mark}`;
    const near = around(text, offset, Math.min(8, text.length - offset));
    remarks.push(remark(quote ? 'unbalanced-quotes' : 'unbalanced-brackets', checked.at(offset), say, near));
  };
  if (turned(text)) return [remark('quote-turned', checked.at(text.indexOf('”')), around(text, text.indexOf('”'), 4))];
  for (let offset = 0; offset < text.length; offset += 1) {
    const mark = text.charAt(offset);
    if (mark in quotes || mark in brackets) {
      const outer = open.at(-1);
      if (mark === '“' && outer?.mark === '“') {
        const closes = offset > lastClosing ? -1 : text.indexOf('”', offset);
        const again = closes === -1 ? -1 : text.indexOf('”', closes + 1);
        const next = closes === -1 ? -1 : text.indexOf('“', closes + 1);
        if (closes === -1) {
          remarks.push(remark('quote-turned', checked.at(offset), around(text, offset, 1)));
          open.pop();
          continue;
        }
        if (again !== -1 && (next === -1 || again < next)) {
          remarks.push(remark('nested-quotes', checked.at(offset), around(text, offset, 4)));
        } else {
          missing('”', outer.offset);
          open.pop();
        }
      }
      open.push({ mark, offset });
      continue;
    }
    const opener = closers.get(mark);
    if (opener === undefined) continue;
    const at = open.findLastIndex((each) => kindOf(each.mark) === kindOf(opener));
    if (at === -1) {
      if (isItemMark(text, offset)) continue;
      missing(opener, Math.max(0, offset - 6));
      continue;
    }
    const [begun, ...left] = open.splice(at);
    for (const each of left) missing(closerOf(each.mark), each.offset);
    if (begun && begun.mark !== opener) mixed.push(checked.at(offset).line);
  }
  for (const left of open) missing(closerOf(left.mark), left.offset);
  return remarks;
}

/** `”青春”`: every quote closes first. */
function turned(text: string): boolean {
  const first = /[“”]/u.exec(text);
  if (first?.[0] !== '”') return false;
  const order = [...text.matchAll(/[“”]/gu)].map((match) => match[0]);
  return order.length >= 2 && order.length % 2 === 0 && order.every((mark, at) => mark === (at % 2 === 0 ? '”' : '“'));
}

function closerOf(mark: string): string {
  return quotes[mark] ?? brackets[mark] ?? mark;
}

/** `1）`, `a)`: numbering, not a bracket that closes. */
function isItemMark(text: string, offset: number): boolean {
  if (!/[)）]/u.test(text.charAt(offset))) return false;
  return /(?:^|[。；;，,：:\s\n])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/u.test(
    text.slice(Math.max(0, offset - 3), offset),
  );
}
