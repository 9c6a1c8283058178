import { readChineseNumeral } from '#lib/chinese-number.ts';

const arabic = /^(\d{4})\s*(?:年|[-/.．])\s*(\d{1,2})\s*(?:月|[-/.．])\s*(\d{1,2})\s*日?$/;
const chinese =
  /^([一二三四五六七八九〇零○Ｏ0O]{2,4})\s*年\s*([一二三四五六七八九十元]{1,3})\s*月\s*([一二三四五六七八九十]{1,3})\s*日$/;
const monthOnly = /^\d{4}\s*年\s*\d{1,2}\s*月$/;

/** Whether a paragraph is nothing but a date. */
export function isDateLine(text: string): boolean {
  if (text.length > 40) return false;
  const bare = text.replace(/[\s\u3000]+/g, '').replace(/^[（(](.*)[）)]$/, '$1');
  return arabic.test(bare) || chinese.test(bare) || monthOnly.test(bare);
}

/** `2016年4月22日`, `二〇二一年三月二十四日`, `2021-03-24` → `2021-03-24`. Undefined when there is no such day. */
export function readDay(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const bare = text.replace(/[\s\u3000]+/g, '').replace(/^[（(](.*)[）)]$/, '$1');
  const found = arabic.exec(bare);
  const parts = found
    ? found.slice(1).map(Number)
    : (chinese.exec(bare)?.[1]?.length === 4 ? (chinese.exec(bare)?.slice(1) ?? []) : []).map(
        (part) => readChineseNumeral(part.replace(/[0O]/g, '〇')) ?? NaN,
      );
  const [year = NaN, month = NaN, day = NaN] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
