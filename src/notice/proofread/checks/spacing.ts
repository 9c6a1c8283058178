import type { Origin } from '../../origin.ts';
import type { Remark } from '../../remark.ts';
import type { SourceLine } from '../../source.ts';
import { type Check, sayLines } from '../checked-notice.ts';
import { remark } from '../codes.ts';

const noBreak = /[\u00a0\u202f]/gu;
const padded = /^[\s\u3000]*((?:\p{Script=Han}[ \u00a0\u3000]+){1,4}\p{Script=Han})(?=[ \u3000]*[：:]|[ \u3000]*$)/u;
const inner = /(?<=[\p{Script=Han}，。、；：,;”》）])[ \u00a0\u3000]+(?=[\p{Script=Han}“《（])/gu;

/** Spaces that mean nothing, looked for in the lines as they came; one remark a document each. */
export const checkSpacing: Check = ({ source, clean }) => {
  const dropped = new Set(clean.dropped.map((each) => each.line));
  const lines = source.blocks.filter((block): block is SourceLine => block.kind === 'line' && !dropped.has(block.line));
  const remarks: Remark[] = [];
  const at = (line: number): Origin => ({ file: source.file, line });
  const noBreaks = lines.flatMap((line) =>
    line.text.trim() === '' ? [] : [...line.text.matchAll(noBreak)].map(() => line.line),
  );
  if (noBreaks[0] !== undefined) {
    remarks.push(remark('no-break-spaces', at(noBreaks[0]), String(noBreaks.length), sayLines(noBreaks)));
  }
  const inside = lines.flatMap((line) => strayIn(line.text).map(() => line.line));
  if (inside[0] !== undefined) {
    remarks.push(remark('inner-spaces', at(inside[0]), String(inside.length), sayLines(inside)));
  }
  const labels = lines.flatMap((line) => {
    const label = padded.exec(line.text)?.[1];
    return label === undefined ? [] : [{ label: label.replaceAll(/\s+/gu, ''), line: line.line }];
  });
  if (labels[0] !== undefined) {
    const written = [...new Set(labels.map((each) => each.label))]
      .slice(0, 3)
      .map((each) => `“${each}”`)
      .join('');
    remarks.push(remark('padded-labels', at(labels[0].line), written, sayLines(labels.map((each) => each.line))));
  }
  return remarks;
};

/** Stray spaces of a sentence. The space inside a slogan or title, and columns of a table, are there on purpose. */
function strayIn(text: string): number[] {
  const line = text.trim();
  if (line.length < 20 || !/[，。；,;]/u.test(line) || /\t|\s{4,}/u.test(line)) return [];
  const quoted = [...line.matchAll(/[“《][^“”《》]*[”》]/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  // `1.  制作`: the gap behind a number is no stray space.
  return [...line.matchAll(inner)]
    .map((match) => match.index)
    .filter((index) => index > 6 && !quoted.some(([from, to]) => index > from && index < to - 1));
}
