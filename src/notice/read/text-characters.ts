import { radicals } from './radicals.ts';

/** Breaks that are not `\n`: vertical tab (a soft break of Word), form feed, next line, line and paragraph separator. */
const breaks = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;

/** Control characters but tab and line feed, and those without a width: marks of direction, joiners, soft hyphens. */
const controls =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** Characters that only look like the usual ones: radicals, compatibility ideographs, ligatures of Latin letters. */
const lookAlikes = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]|[\u{2F800}-\u{2FA1F}]/gu;

/**
 * The text of a container as later steps get it: one kind of line break, no control characters, and each Han character
 * by its own code point (PDF files put out the radical ⼀ U+2F00 where 一 was set). Tabs, no-break spaces and runs of
 * spaces stay: they are evidence.
 */
export function usualCharacters(text: string): string {
  return text
    .replaceAll(breaks, '\n')
    .replaceAll(controls, '')
    .replaceAll(lookAlikes, (letter) => radicals.get(letter) ?? letter.normalize('NFKC'))
    .toWellFormed();
}

/** Whether there is anything to read. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
