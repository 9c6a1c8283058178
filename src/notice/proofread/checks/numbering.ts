import type { BodyBlock, Marker } from '../../notice-draft.ts';
import type { Origin } from '../../origin.ts';
import type { Remark } from '../../remark.ts';
import { markerDepth } from '../../parse/markers.ts';
import { blockMarker } from '../block-marker.ts';
import type { Check, CheckedText } from '../checked-notice.ts';
import { remark } from '../codes.ts';

interface Item {
  marker: Marker;
  number: number;
  depth: number;
  at: Origin;
}

const numerals = '一二三四五六七八九十';

/** Numbers that are missing, doubled or out of order; each part of the document is numbered for itself. */
export const checkNumbering: Check = ({ draft, texts }) => {
  const parts = [draft.body, ...draft.attachments.map((attachment) => attachment.blocks)];
  return [
    ...parts.flatMap((blocks) => inOrder(itemsOf(blocks))),
    ...mixes(parts.flatMap((blocks) => itemsOf(blocks))),
    ...texts.flatMap((text) => [
      ...runningIn(text, /(?<=^|[。；;，,：:、\s])([一二三四五六七八九十])是(?!\p{Script=Han}?[、，。])/gu, '是'),
    ]),
  ];
};

function itemsOf(blocks: readonly BodyBlock[]): Item[] {
  return blocks.flatMap((block): Item[] => {
    const marker = blockMarker(block);
    // 一是 and 二是 may stand in one paragraph, 三是 begin the next: they are looked at in the text.
    if (marker?.number === undefined || /[是要]$/u.test(marker.written)) return [];
    return [{ marker, number: marker.number, depth: markerDepth(marker), at: block.at }];
  });
}

/**
 * 1–10 running on across （一）–（四） is legal, and so is numbering that begins anew below each heading, and a document
 * that goes from 一、 to 1. (GB/T 9704-2012, 7.3.3 names the order of levels, not that each must be used).
 */
function inOrder(items: readonly Item[]): Remark[] {
  const remarks: Remark[] = [];
  const open: Item[] = [];
  const lastOf = new Map<number, Item>();
  for (const item of items) {
    while ((open.at(-1)?.depth ?? -1) > item.depth) open.pop();
    const sibling = open.at(-1)?.depth === item.depth ? open.pop() : undefined;
    const parent = open.at(-1);
    const before = sibling ?? lastOf.get(item.depth);
    open.push(item);
    lastOf.set(item.depth, item);
    const { written } = item.marker;
    if (item.number === 1 || (before && item.number === before.number + 1)) {
      if (item.number === 1 && !sibling && parent && jumps(parent, item)) {
        remarks.push(remark('numbering-jump', item.at, written, parent.marker.written));
      }
      continue;
    }
    const expected = (sibling?.number ?? 0) + 1;
    if (sibling && item.number === sibling.number) remarks.push(remark('numbering-doubled', item.at, written));
    else if (item.number > expected)
      remarks.push(remark('numbering-missing', item.at, written, renumbered(item, expected)));
    else remarks.push(remark('numbering-order', item.at, written, sibling?.marker.written ?? ''));
  }
  return remarks;
}

/** 一、 straight to （1）: two levels left out. */
function jumps(parent: Item, item: Item): boolean {
  return parent.marker.level === 1 && item.marker.level === 4;
}

/** The mark as it would be written with another number. */
function renumbered({ marker, number }: Item, other: number): string {
  const chinese = numerals.charAt(number - 1);
  if (marker.written.includes(String(number))) return marker.written.replace(String(number), String(other));
  if (other <= 10 && chinese !== '' && marker.written.includes(chinese)) {
    return marker.written.replace(chinese, numerals.charAt(other - 1));
  }
  return `第 ${String(other)} 条`;
}

/** The same level written in two ways: `1.` and `1、`. One remark a document. */
function mixes(items: readonly Item[]): Remark[] {
  for (const level of [1, 2, 3, 4]) {
    const forms = new Map<string, Item>();
    for (const item of items) {
      if (item.marker.level !== level) continue;
      const form = item.marker.written.replaceAll(/\d+|[一二三四五六七八九十百]+/gu, '').replaceAll(/\s/gu, '');
      // 第一章 and 一、 are both of level 1 and say different things.
      if (/[第]/u.test(form) || forms.has(form)) continue;
      forms.set(form, item);
    }
    const [first, second] = [...forms.values()];
    if (first && second)
      return [remark('numbering-mix', second.at, `“${first.marker.written}”和“${second.marker.written}”`)];
  }
  return [];
}

/** 一是…三是… in one paragraph. */
function runningIn(text: CheckedText, pattern: RegExp, word: string): Remark[] {
  const found = [...text.text.matchAll(pattern)].map((match) => ({
    number: numerals.indexOf(match[1] ?? '') + 1,
    index: match.index,
  }));
  if (found.length < 2 || found[0]?.number !== 1) return [];
  return found.flatMap(({ number, index }, at): Remark[] => {
    const before = found[at - 1]?.number ?? 0;
    const written = `${numerals.charAt(number - 1)}${word}`;
    if (number === before + 1 || number === 1) return [];
    if (number === before) return [remark('numbering-doubled', text.at(index), written)];
    if (number < before)
      return [remark('numbering-order', text.at(index), written, `${numerals.charAt(before - 1)}${word}`)];
    return [remark('numbering-missing', text.at(index), written, `${numerals.charAt(before)}${word}`)];
  });
}
