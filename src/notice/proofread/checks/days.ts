import { dayParts } from '#lib/china-time.ts';
import type { Remark } from '../../remark.ts';
import type { Check, CheckedText } from '../checked-notice.ts';
import { remark } from '../codes.ts';
import { daysInMonth, realDay, writtenDays, type WrittenDay } from '../written-days.ts';

/** Days that do not exist, weekdays that do not fit, deadlines at a weekend or without a year. */
export const checkDays: Check = (notice) => {
  const said = new Set<string>();
  return [...notice.texts, ...seams(notice.texts)].flatMap((text) =>
    writtenDays(text, notice).flatMap((day): Remark[] => {
      const at = text.at(day.offset, day.written.length);
      const remarks = [...impossible(day, at), ...weekday(day, at), ...deadline(day, at)];
      // The same deadline is often named in the text and again in an attachment.
      return remarks.filter((each) => {
        const key = `${each.code} ${each.says}`;
        if (said.has(key) && each.weight === 'info') return false;
        said.add(key);
        return true;
      });
    }),
  );
};

/** Where a day is torn apart between two paragraphs: `于 2 月` and `30 日前`. */
function seams(texts: readonly CheckedText[]): CheckedText[] {
  return texts.flatMap((text, place): CheckedText[] => {
    const next = texts[place + 1];
    const head = /(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?$/u.exec(text.text);
    const tail = /^\d{1,2}\s?[日号].{0,8}/u.exec(next?.text ?? '');
    if (!next || !head || !tail) return [];
    const { file, line } = text.at(head.index);
    return [{ text: head[0] + tail[0], at: () => ({ file, line, end: next.at(0).line }) }];
  });
}

function impossible(day: WrittenDay, at: Remark['at']): Remark[] {
  if (day.month < 1 || day.month > 12)
    return [remark('impossible-date', at, day.written, `没有 ${String(day.month)} 月`)];
  const days = daysInMonth(day.month, day.year);
  if (day.day >= 1 && day.day <= days) return [];
  const year = day.month === 2 && day.year !== undefined ? `${String(day.year)} 年 ` : '';
  return [remark('impossible-date', at, day.written, `${year}${String(day.month)} 月只有 ${String(days)} 天`)];
}

function weekday(day: WrittenDay, at: Remark['at']): Remark[] {
  const real = realDay(day);
  if (day.weekday === undefined || real === undefined) return [];
  const { weekday: really } = dayParts(real);
  return really === day.weekday ? [] : [remark('wrong-weekday', at, day.written, really, real)];
}

function deadline(day: WrittenDay, at: Remark['at']): Remark[] {
  const real = realDay(day);
  if (!day.due || real === undefined) return [];
  const remarks: Remark[] = [];
  if (day.assumed) remarks.push(remark('deadline-without-year', at, day.written, String(day.year)));
  const { weekday: really } = dayParts(real);
  if (really === '六' || really === '日') remarks.push(remark('weekend-deadline', at, day.written, really));
  return remarks;
}
