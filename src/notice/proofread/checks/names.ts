import { distance } from 'fastest-levenshtein';
import type { Remark } from '../../remark.ts';
import { type Check, type CheckedText, sayLines } from '../checked-notice.ts';
import { remark } from '../codes.ts';
import { titleDrifts } from './title-names.ts';

/** One way a name is written, and where. */
interface Writing {
  name: string;
  at: Remark['at'][];
}

/** Names that are written in more than one way inside one notice. */
export const checkNames: Check = (notice) => [
  ...placeForms(notice.texts),
  ...quotedNames(notice.texts),
  ...titleDrifts(notice),
];

function collect(found: Iterable<{ name: string; at: Remark['at'] }>): Writing[] {
  const writings = new Map<string, Writing>();
  for (const { name, at } of found) {
    const known = writings.get(name);
    if (known) known.at.push(at);
    else writings.set(name, { name, at: [at] });
  }
  return [...writings.values()].sort((a, b) => b.at.length - a.at.length);
}

function drift(usual: Writing, other: Writing): Remark[] {
  const [first] = other.at;
  return first ? [remark('name-drift', first, usual.name, other.name, sayLines(other.at.map((at) => at.line)))] : [];
}

/** 县（市、区） and 县（市）区: the same levels, the brackets elsewhere. The width of a bracket is another matter. */
function placeForms(texts: readonly CheckedText[]): Remark[] {
  const pattern =
    /[省市州盟县区旗师]{1,3}[（(][省市州盟县区旗师、]{1,7}[）)][省市州盟县区旗师]?|(?:[市州盟县区旗师]、){1,2}[市州盟县区旗师](?=[级团])/gu;
  const found = texts.flatMap((text) =>
    [...text.text.matchAll(pattern)].map((match) => ({
      name: match[0].replaceAll('(', '（').replaceAll(')', '）'),
      at: text.at(match.index),
    })),
  );
  const kinds = new Map<string, Writing[]>();
  for (const writing of collect(found)) {
    if (!writing.name.includes('（')) continue;
    const letters = [...writing.name.replaceAll(/[（）、]/gu, '')].sort().join('');
    kinds.set(letters, [...(kinds.get(letters) ?? []), writing]);
  }
  return [...kinds.values()].flatMap(([usual, ...others]) =>
    usual ? others.flatMap((other) => drift(usual, other)) : [],
  );
}

/** Names in quotes that are nearly the same: a character more, less or changed inside, marks put differently. */
function quotedNames(texts: readonly CheckedText[]): Remark[] {
  const found = texts.flatMap((text) =>
    [...text.text.matchAll(/[“《]([^“”《》]{5,40})[”》]/gu)].map((match) => ({
      name: match[1] ?? '',
      at: text.at(match.index),
    })),
  );
  const writings = collect(found).slice(0, 200);
  return writings.flatMap((usual, place) => {
    if (usual.at.length < 2) return [];
    return writings
      .slice(place + 1)
      .flatMap((other) =>
        other.at.length < usual.at.length && isVariant(usual.name, other.name) ? drift(usual, other) : [],
      );
  });
}

/** Whether two names are one name with a slip. Numbers make them two: 第一届, 第二届. */
function isVariant(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return true;
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  if (shorter.length < 7 || longer.includes(shorter)) return false;
  if (withoutNumbers(a) === withoutNumbers(b)) return false;
  return distance(a, b) <= (shorter.length >= 12 ? 2 : 1);
}

function bare(name: string): string {
  return name.replaceAll(/[\s，、。：；·—\-“”‘’]/gu, '');
}

function withoutNumbers(name: string): string {
  return name.replaceAll(/[\d一二三四五六七八九十百零〇两]+/gu, '');
}
