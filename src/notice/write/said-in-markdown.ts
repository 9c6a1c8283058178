import type { Origin } from '../origin.ts';

/** A value as part of a line of Markdown that is also read in a plain editor: short, on one line, its signs not obeyed. */
export function said(text: string, most = 80): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const short = line.length > most ? `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…` : line;
  return short.replaceAll(/[\\`*<[]/gu, '\\$&');
}

/** `第 12 行`, `第 12—14 行`; with the file's name where it is not the notice's own. */
export function placeIn(file: string, at: Origin | undefined): string {
  if (at === undefined) return '';
  const lines = at.end !== undefined && at.end > at.line ? `${at.line}—${at.end}` : `${at.line}`;
  return at.file === file ? `第 ${lines} 行` : `${said(at.file, 40)} 第 ${lines} 行`;
}

/** `（第 12 行，多半对）`; empty when there is nothing to say. */
export function inBrackets(...parts: readonly (string | undefined)[]): string {
  const all = parts.filter((part) => part !== undefined && part !== '');
  return all.length === 0 ? '' : `（${all.join('，')}）`;
}
