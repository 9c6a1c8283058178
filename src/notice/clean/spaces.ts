import { isIssuerLine } from '../parse/issuer-line.ts';

/** Any white space that text files, Word and browsers put into a line. */
const blank = '[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]';
const runs = new RegExp(`${blank}+`, 'g');
const han = /[\p{Script=Han}〇]/u;
const fullWidthMark = /[，。；：！？、（）《》〈〉【】〔〕“”‘’—…「」『』·～]/;
const marker = /^(?:[（(][\d一二三四五六七八九十百]{1,5}[）)]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十百]{1,5}、)$/;

/** Characters no one sees: byte order mark, zero-width spaces and joiners, soft hyphens, control characters. */
const unseen = /[\ufeff\u200b-\u200f\u2060\u00ad\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** The line without what cannot be seen; a form feed becomes a space. */
export function dropUnseen(line: string): string {
  return line.replaceAll('\f', ' ').replace(unseen, '');
}

/** `青春兴晋 筑梦三晋`: parts of like length without punctuation, parted on purpose. */
function isParallel(parts: string[]): boolean {
  if (parts.length < 2 || parts.length > 6) return false;
  const quotes = parts.some((part) => /[“”‘’]/.test(part));
  parts = parts.map((part) => part.replace(/[“”‘’]/g, ''));
  const lengths = parts.map((part) => [...part].length);
  const least = Math.min(...lengths);
  const most = Math.max(...lengths);
  if (!parts.every((part) => /^[\p{Script=Han}〇\d·、]+$/u.test(part))) return false;
  return most === least ? least >= 2 && most <= 14 : !quotes && least >= 3 && most <= 14 && most - least <= 2;
}

/** Where runs of white space stand that part a slogan: in quotes, or in a short line of parallel parts. */
function sloganSpaces(text: string): Set<number> {
  const kept = new Set<number>();
  const keep = (from: number, content: string): void => {
    const parts = content.trim().split(runs);
    if (content.length > 60 || !isParallel(parts)) return;
    for (const run of content.matchAll(runs)) kept.add(from + run.index);
  };
  for (const quoted of text.matchAll(/[“"‘《「]([^“”"‘’《》「」]{3,60})[”"’》」]/g))
    keep(quoted.index + 1, quoted[1] ?? '');
  if (kept.size === 0 && text.length <= 60) keep(0, text);
  // Words of a flattened table's row.
  const words = text.length <= 120 && kept.size === 0 ? text.split(runs) : [];
  if (words.length >= 3 && words.every((word) => /^[\p{Script=Han}（）()/]{2,12}$/u.test(word))) keepAll(text, kept);
  // Gaps of several spaces, more than one of them, in a line that is no sentence: columns.
  const gaps =
    text.length <= 120 && !/[，。；：]/.test(text) ? (text.match(/\S(?:[ \u00a0\u3000]{2,}|\t+)(?=\S)/g) ?? []) : [];
  if (gaps.length >= 2 && words.some((word) => word.length > 1)) keepAll(text, kept);
  keepBetweenIssuers(text, kept);
  return kept;
}

/** `共青团示例市委员会 示例市教育局`: organisations that sign together, or stand before 关于 in a joint title. */
function keepBetweenIssuers(text: string, kept: Set<number>): void {
  if (text.length > 160 || /[，。；：]/.test(text)) return;
  const gaps = [...text.matchAll(runs)];
  for (const [place, gap] of gaps.entries()) {
    const from = place === 0 ? 0 : (gaps[place - 1]?.index ?? 0) + (gaps[place - 1]?.[0].length ?? 0);
    const before = text.slice(from, gap.index);
    const after = text.slice(gap.index + gap[0].length, gaps[place + 1]?.index);
    if (before.length < 4 || !isIssuerLine(before)) continue;
    const named = /^(.{4,}?)等?关于/.exec(after)?.[1] ?? after;
    if (named.length >= 4 && isIssuerLine(named)) kept.add(gap.index);
  }
}

function keepAll(text: string, kept: Set<number>): void {
  for (const run of text.matchAll(runs)) kept.add(run.index);
}

/** What to put in place of a run of white space between two characters: nothing, or one space. */
function between(text: string, start: number, end: number, wide: boolean, slogan: boolean): '' | ' ' {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (slogan) return ' ';
  const beforeHan = han.test(before);
  const afterHan = han.test(after);
  const lead = start <= 12 ? text.slice(0, start) : '';
  if (wide && !marker.test(lead)) return aloneAround(text, start, end) ? '' : ' ';
  if (fullWidthMark.test(before) || fullWidthMark.test(after)) return '';
  if (/^[一二三四五六七八九十]{1,3}$/.test(lead) && isNumberedWords(text, end)) return ' ';
  if (beforeHan && afterHan) return /^第[一二三四五六七八九十百零\d]{1,5}[章条节]$/.test(lead) ? ' ' : '';
  if (beforeHan && /\d/.test(after)) return hanThenDigits(text, start, end);
  if (/\d/.test(before) && afterHan) return digitsThenHan(text, start, after);
  if (/[,.:;!?)\]]/.test(before) && (afterHan || marker.test(lead))) return '';
  if ((beforeHan || /[)\]]/.test(before)) && /[([,.:;!?)\]]/.test(after)) return '';
  if (/[:(]/.test(before) && han.test(text[start - 2] ?? '')) return '';
  if (/\d/.test(before) && /^[—–-]/.test(after)) return '';
  return ' ';
}

/** `一 活动主题`: a short line that begins with a numeral, and is not padded. */
function isNumberedWords(text: string, from: number): boolean {
  return text.length <= 24 && /^\p{Script=Han}{2,}[\p{Script=Han}（）()“”、]*$/u.test(text.slice(from));
}

/** `联    系    人`: single characters spread over the line. */
function aloneAround(text: string, start: number, end: number): boolean {
  const alone = (at: number): boolean => {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    return han.test(text[at] ?? '') && !/\S/.test(before) && (!/\S/.test(after) || /[：:]/.test(after));
  };
  return alone(start - 1) && alone(end);
}

/** `附件 1`, `于 2 月`, `照片 3张` close up; a name and its phone number stay apart. */
function hanThenDigits(text: string, start: number, end: number): '' | ' ' {
  if (/(?:附件|附表|附)$/.test(text.slice(Math.max(0, start - 2), start))) return '';
  const digits = /^[\d.,]+/.exec(text.slice(end, end + 16))?.[0] ?? '';
  if (digits.length >= 7) return ' ';
  const behind = text.slice(end + digits.length, end + digits.length + 40).trimStart()[0] ?? '';
  return behind === '' || han.test(behind) || /[，。；：！？、）,.;)%％—–+-]/.test(behind) ? '' : ' ';
}

/** `2018 年`, `3 张` close up; `1 高度重视` at the beginning of a line may be numbering and stays. */
function digitsThenHan(text: string, start: number, after: string): '' | ' ' {
  const lead = text.slice(Math.max(0, start - 16), start);
  if (start <= 11 && /^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(lead) && !/[年月日时点]/.test(after)) return ' ';
  return /\d{7,}$/.test(lead) ? ' ' : '';
}

/** `白 桦 林小溪` behind a label: single characters close up, names stay apart. */
function tidyNames(text: string): string {
  return text.replace(
    /((?:联系人|负责人|咨询人|工作人员|联络人|经办人)[：:])([\p{Script=Han}\s\u3000]{3,60})/gu,
    (_, label: string, names: string) => {
      const tokens = names.trim().split(runs);
      let joined = '';
      let open = false;
      for (const token of tokens) {
        const alone = [...token].length === 1;
        joined += joined === '' || (alone && open) ? token : ` ${token}`;
        open = alone && !open;
      }
      return `${label}${joined}${/\s$/.test(names) ? ' ' : ''}`;
    },
  );
}

/**
 * One line without the spaces that mean nothing: padding, no-break spaces, stray spaces between Han characters and in
 * dates. What is kept is one space: inside slogans, between names, between columns, around Latin words.
 */
export function tidySpaces(line: string): string {
  // A bar at the end is what is left of a table a page was laid out with.
  const text = dropUnseen(line)
    .trim()
    .replace(/\s[|｜]$/, '')
    .trim();
  if (!/[\s\u3000]/.test(text)) return text;
  const labelled = tidyNames(closePadding(text));
  const slogans = sloganSpaces(labelled);
  let out = '';
  let from = 0;
  for (const run of labelled.matchAll(runs)) {
    const start = run.index;
    const end = start + run[0].length;
    const named = /(?:联系人|负责人|咨询人|联络人|经办人)[：:][\p{Script=Han} ]{2,40}$/u.test(
      labelled.slice(Math.max(0, start - 46), start),
    );
    const wide =
      [...run[0]].reduce((sum, character) => sum + (character === '\u3000' ? 2 : character === '\t' ? 4 : 1), 0) >= 4;
    out += labelled.slice(from, start) + (named ? ' ' : between(labelled, start, end, wide, slogans.has(start)));
    from = end;
  }
  return out + labelled.slice(from);
}

/** `联 系 人：` → `联系人：`, so that what stands behind the label can be read. */
function closePadding(text: string): string {
  return text.replace(/^((?:\p{Script=Han}[\s\u00a0\u3000]+){1,5}\p{Script=Han})(?=[\s\u00a0\u3000]*[：:])/u, (label) =>
    label.replace(runs, ''),
  );
}
