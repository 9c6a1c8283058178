import type { CleanLine } from './wraps.ts';

const lone = /^(?:part\s?\.?\s?|no\s?\.?\s?)?(0?[1-9]|1\d|[一二三四五六七八九十]{1,2})$/i;
const rows = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function numberOf(text: string): number | undefined {
  const written = lone.exec(text)?.[1];
  if (written === undefined) return undefined;
  const place = rows.indexOf(written);
  return place >= 0 ? place + 1 : Number(written);
}

/**
 * Lines that are nothing but a number of a heading, the words of which come on the next line, as accounts set them:
 * `01` / `活动时间`. They count from one upwards, with sentences between them; rows of a table have none.
 */
export function loneNumbers(lines: readonly CleanLine[]): ReadonlySet<number> {
  const found: { line: number; place: number }[] = [];
  for (const [place, { text, line }] of lines.entries()) {
    if (text.length > 8 || numberOf(text) !== found.length + 1) continue;
    const next = lines[place + 1]?.text ?? '';
    if (!/^[“《]?\p{Script=Han}[\p{Script=Han}“”《》、·]{1,19}$/u.test(next)) continue;
    const last = found.at(-1);
    const told = last === undefined || lines.slice(last.place + 2, place).some((between) => /。/.test(between.text));
    if (told) found.push({ line, place });
  }
  return new Set(found.length >= 2 ? found.map(({ line }) => line) : []);
}
