import type { CleanBlock, CleanParagraph } from '../clean-document.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import { splitAddressees } from './addressees.ts';
import { readDay } from './date-line.ts';
import { isIssuerLine } from './issuer-line.ts';
import { readMarker } from './markers.ts';
import { placeOf } from './place.ts';

/** Copies and imprint (版记, 7.4), and the blocks without them. */
export type Imprint = Pick<NoticeDraft, 'copies' | 'imprint'> & { dropped: CleanParagraph[]; rest: CleanBlock[] };

const copiesLabel = /^(?:抄\s*送|抄\s*报|抄\s*发|分\s*送|发\s*送|主\s*送|呈\s*报|报|送|抄)\s*[：:]/;
const issued =
  /^(.{0,50}?)[\s　]*(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[一二三四五六七八九〇零○]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)[\s　]*(?:印\s*发|印|翻印)?$/;
const outside =
  /^(?:[（(]?共印\s*\d+\s*份[）)]?|主\s*题\s*词[：:].*|校\s*对[：:].{0,20}|打\s*字[：:].{0,30}|责任校对[：:].*)$/;

/** Takes copies and imprint out of the blocks behind the head. */
export function takeImprint(blocks: readonly CleanBlock[], file: string): Imprint {
  const imprint: Imprint = { copies: [], dropped: [], rest: [] };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (block.kind === 'paragraph' && block.text.length <= 400) {
      const lines = copyLines(blocks, at);
      if (lines.length > 0) {
        addCopies(imprint, lines, file);
        at += lines.length - 1;
        continue;
      }
      const office = issuedBy(blocks, at);
      if (office !== undefined && imprint.imprint === undefined) {
        imprint.imprint = {
          value: { office: office.office, day: office.day },
          at: placeOf(file, block, office.last),
          certainty: 'sure',
        };
        at += office.lines - 1;
        continue;
      }
      if (outside.test(block.text)) {
        imprint.dropped.push(block);
        continue;
      }
    }
    imprint.rest.push(block);
  }
  return imprint;
}

/** `抄送：…` with the lines it runs on over. */
function copyLines(blocks: readonly CleanBlock[], from: number): CleanParagraph[] {
  const first = blocks[from];
  if (first?.kind !== 'paragraph' || !copiesLabel.test(first.text) || /[。].+/.test(first.text)) return [];
  const lines = [first];
  for (let at = from + 1; at < blocks.length && lines.length < 12; at += 1) {
    const last = lines.at(-1);
    const next = blocks[at];
    if (next?.kind !== 'paragraph' || last === undefined || /。$/.test(last.text)) break;
    if (
      next.text.length > 120 ||
      copiesLabel.test(next.text) ||
      issuedBy(blocks, at) !== undefined ||
      /^附|[：:]$/.test(next.text)
    )
      break;
    const listed = next.text.split(/[、，,；;\s]/).every((name) => /。$/.test(name) || isIssuerLine(name));
    if (readMarker(next.text) !== undefined || (!listed && !/[、，,]$/.test(last.text))) break;
    lines.push(next);
  }
  return lines;
}

function addCopies(imprint: Imprint, lines: CleanParagraph[], file: string): void {
  const [first] = lines;
  if (first === undefined) return;
  const text = lines.reduce((all, line) => {
    const parted = all === '' || /[、，,；;：:。]$/.test(all) || /^[、，,]/.test(line.text);
    return `${all}${parted ? '' : '，'}${line.text}`;
  }, '');
  const names = splitAddressees(text.replace(copiesLabel, '').replace(/。$/, ''));
  const at = placeOf(file, first, lines.at(-1));
  imprint.copies.push(...names.map((value) => ({ value, at, certainty: 'sure' as const })));
}

/** `示例市团委办公室 2021年3月24日印发`, also over two lines. */
function issuedBy(
  blocks: readonly CleanBlock[],
  at: number,
): { office: string; day: string; lines: number; last: CleanParagraph } | undefined {
  const first = blocks[at];
  if (first?.kind !== 'paragraph' || first.text.length > 100) return undefined;
  const whole = /印\s*发?$|翻印$/.test(first.text) ? issued.exec(first.text) : null;
  const day = readDay(whole?.[2] ?? '');
  if (whole?.[1] && day !== undefined) return { office: whole[1].trim(), day, lines: 1, last: first };
  const second = blocks[at + 1];
  if (
    second?.kind !== 'paragraph' ||
    second.text.length > 30 ||
    !isIssuerLine(first.text) ||
    !/印\s*发$/.test(second.text)
  )
    return undefined;
  const below = issued.exec(second.text);
  const dayBelow = readDay(below?.[2] ?? '');
  return below?.[1] === '' && dayBelow !== undefined
    ? { office: first.text, day: dayBelow, lines: 2, last: second }
    : undefined;
}
