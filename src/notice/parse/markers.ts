import type { HeadingLevel, Marker } from '../notice-draft.ts';
import { readChineseNumeral } from '#lib/chinese-number.ts';

const chinese = '[一二三四五六七八九十百零〇两]{1,5}';
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const bracketed = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
const dotted = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
const bracketedChinese = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';

/** What follows a bare number when it counts something instead of numbering: `10 项主要活动`, `2018 年`. */
const counted =
  /^[年月日号时点分秒项个名次人家位份篇张条场期届岁元万亿千百多余小周天类种级所支本件处倍度米轮组批号+＋%％—–～~-]/;

/** How deep a marker stands in a document: finer than its level, which has only the four of the standard. */
const forms: { pattern: RegExp; level: HeadingLevel; depth: number }[] = [
  { pattern: new RegExp(`^第\\s*(${chinese}|\\d{1,3})\\s*(?:部分|篇|编)[：:、\\s]?`), level: 1, depth: 0 },
  { pattern: new RegExp(`^第\\s*(${chinese}|\\d{1,3})\\s*章[：:、\\s]?`), level: 1, depth: 1 },
  { pattern: new RegExp(`^第\\s*(${chinese}|\\d{1,3})\\s*节[：:、\\s]?`), level: 2, depth: 2 },
  {
    pattern: new RegExp(`^第\\s*(${chinese}|\\d{1,3})\\s*条(?=[\\s：:、“《（(]|\\p{Script=Han})[：:、\\s]?`, 'u'),
    level: 3,
    depth: 3,
  },
  { pattern: new RegExp(`^(${chinese})\\s*[、，,．.](?!\\d)`), level: 1, depth: 4 },
  { pattern: new RegExp(`^(${chinese})\\s+(?=\\p{Script=Han}{2})`, 'u'), level: 1, depth: 4 },
  { pattern: new RegExp(`^[（(]\\s*(${chinese})\\s*[）)]\\s*[、．.]?`), level: 2, depth: 5 },
  { pattern: new RegExp(`^([${bracketedChinese}])\\s*[、．.]?`), level: 2, depth: 5 },
  {
    pattern: /^([0-9０-９]{1,2})\s*(?:[.．](?![0-9０-９])|[.．](?=(?:19|20)\d{2}\s*(?:年|[—–-]))|[、，])/,
    level: 3,
    depth: 6,
  },
  { pattern: new RegExp(`^([${dotted}])`), level: 3, depth: 6 },
  { pattern: /^([0-9]{1,2})\s+(?=[“《（(]?\p{Script=Han})/u, level: 3, depth: 6 },
  { pattern: /^[0-9]{1,2}(?:\.[0-9]{1,2})?\.([0-9]{1,2})\s+(?=[“《（(]?\p{Script=Han})/u, level: 4, depth: 7 },
  { pattern: /^[（(]\s*([0-9０-９]{1,2})\s*[）)]\s*[、．.]?/, level: 4, depth: 7 },
  { pattern: new RegExp(`^([${bracketed}])\\s*[、．.]?`), level: 4, depth: 7 },
  { pattern: /^([0-9０-９]{1,2})\s*[）)]\s*[、．.]?/, level: 4, depth: 7 },
  { pattern: new RegExp(`^([${circled}])\\s*[、．.]?`), level: 5, depth: 8 },
  { pattern: /^[a-zA-Z][.．、](?=\s*\p{Script=Han})/u, level: 5, depth: 8 },
  { pattern: /^(?:[—–―─－]{1,3}|-{1,3}|[●•·○◆◇■□▲△★☆※➢►▪✦*])\s*(?=[“《【（(]?\p{Script=Han})/u, level: 5, depth: 9 },
  { pattern: new RegExp(`^(${chinese})(?:是|要)(?=\\p{Script=Han}|[“《（(，,：:])`, 'u'), level: 5, depth: 10 },
  { pattern: new RegExp(`^第(${chinese})[，,、：:]`), level: 5, depth: 10 },
];

const digitRows = [circled, bracketed, dotted, bracketedChinese];

/** Number a marker shows, in whatever digits. */
function readNumber(written: string): number | undefined {
  for (const row of digitRows) {
    const place = row.indexOf(written);
    if (place >= 0) return place + 1;
  }
  const plain = written.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^\d+$/.test(plain) ? Number(plain) : readChineseNumeral(plain);
}

function match(text: string): { marker: Marker; rest: string; depth: number } | undefined {
  const head = text.slice(0, 16);
  for (const { pattern, level, depth } of forms) {
    const found = pattern.exec(head);
    if (found === null) continue;
    const written = found[0].trim();
    const rest = text.slice(found[0].length).trimStart();
    if (/^[\d.]+\d$/.test(written) && counted.test(rest)) continue;
    if (depth === 10 && readChineseNumeral(found[1] ?? '') === undefined) continue;
    const number = found[1] === undefined ? undefined : readNumber(found[1]);
    return { marker: { level, written, ...(number === undefined ? {} : { number }) }, rest, depth };
  }
  return undefined;
}

/**
 * The numbering a paragraph begins with: `一、` `（一）` `1.` `1、` `1．` `1 ` `（1）` `①` `——` `一是` `第一章` …, and what
 * follows it. Levels are those of GB/T 9704-2012, 7.3.3. A bare number counts only when it does not count something
 * (`10 项活动` has no marker).
 */
export function readMarker(text: string): { marker: Marker; rest: string } | undefined {
  const found = match(text);
  return found === undefined ? undefined : { marker: found.marker, rest: found.rest };
}

/** How deep the marker stands, for building the tree: 第一章 over 第一条 over 一、 over （一） … `——` before 一是. */
export function markerDepth(marker: Marker): number {
  return match(`${marker.written} 文`)?.depth ?? match(`${marker.written}文`)?.depth ?? marker.level + 3;
}
