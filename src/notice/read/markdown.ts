import type { SourceCell, SourceDocument } from '../source.ts';
import { BlockWriter } from './block-writer.ts';
import type { DecodedText } from './encoding.ts';

const rule = /^ {0,3}(?:[-*_] *){3,}$/u;
const fence = /^ {0,3}(?:`{3,}|~{3,})[\w-]*\s*$/u;
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/**
 * A Markdown file as plain lines: the marks of headings, emphasis, quotations and links are taken away, numbers stay,
 * and tables of pipes are tables. Line by line and not by the rules of Markdown, by which numbers that skip would be
 * counted anew, and `**“归巢”**行动` would keep its stars: emphasis next to Chinese punctuation is none there.
 */
export function readMarkdown({ text, encoding }: DecodedText, file: string): SourceDocument {
  const writer = new BlockWriter();
  const lines = text.replace(/(?:\r\n?|\n)$/u, '').split(/\r\n?|\n/u);
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (
      line.includes('|') &&
      delimiterRow.test(lines[index + 1] ?? '') &&
      (lines[index + 1] ?? '').includes('-') &&
      cellsOf(line).length > 1
    ) {
      const rows = [cellsOf(line)];
      for (index += 2; (lines[index] ?? '').includes('|'); index += 1) rows.push(cellsOf(lines[index] ?? ''));
      writer.table(rows.map((row) => row.map((cell): SourceCell => ({ text: cell, columns: 1, rows: 1 }))));
      continue;
    }
    if (!fence.test(line)) writer.lines(rule.test(line) ? '' : withoutMarks(line));
    index += 1;
  }
  return { file, format: 'text', wrapped: 'perhaps', blocks: writer.blocks, leftOut: [], encoding };
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner
    .split(/(?<!\\)\|/u)
    .map((cell) => inline(cell.trim().replaceAll('\\|', '|')).replaceAll(/<br\s*\/?>/giu, '\n'));
}

function withoutMarks(line: string): string {
  return inline(
    line
      .replace(/^ {0,3}(?:> ?)+/u, '')
      .replace(/^ {0,3}#{1,6}(?: +|$)/u, '')
      .replace(/^\s*[-*+] +(?:\[[ xX]\] +)?/u, '')
      .replace(/ +#+ *$/u, '')
      .replace(/ {2}$|\\$/u, ''),
  );
}

function inline(text: string): string {
  return text
    .replaceAll(/!\[(?<alt>[^\]]{0,200})\]\([^)]{0,2000}\)/gu, '')
    .replaceAll(
      /\[(?<label>[^\]]{1,300})\]\((?<address>[^)\s]{0,2000})[^)]{0,200}\)/gu,
      (_, label: string, address: string) =>
        /^(?:https?:|mailto:)/iu.test(address) && !label.includes(address.replace(/^mailto:/iu, ''))
          ? `${label}（${address}）`
          : label,
    )
    .replaceAll(/<(?<address>(?:https?:|mailto:)[^>\s]{1,2000})>/giu, '$<address>')
    .replaceAll(/\*\*(?<words>[^*\n]+)\*\*/gu, '$<words>')
    .replaceAll(/(?<![\w_])__(?<words>[^_\s][^_\n]*)__(?![\w_])/gu, '$<words>')
    .replaceAll(/(?<!\*)\*(?<words>[^*\s](?:[^*\n]*[^*\s])?)\*(?!\*)/gu, '$<words>')
    .replaceAll(/~~(?<words>[^~\n]+)~~/gu, '$<words>')
    .replaceAll(/`(?<words>[^`\n]+)`/gu, '$<words>')
    .replaceAll(/\\(?<mark>[!-/:-@[-`{-~])/gu, '$<mark>');
}
