import { childNamed, elementsNamed, isElement, type TreeElement, type TreeRoot } from './markup-tree.ts';
import { isOn } from './docx-styles.ts';

/** One level of a list: how its number is written (ECMA-376 17.9.6). */
export interface ListLevel {
  start: number;
  format: string;
  /** `%1.%2` with the numbers of this level and those above it, or the bullet. */
  text: string;
  /** All numbers in it as digits. */
  legal: boolean;
  /** The level after which this one begins anew; 0 never, undefined after each one above. */
  restart?: number;
  suffix: 'tab' | 'space' | 'nothing';
}

/** A list as paragraphs name it by `numId`. Lists of one kind (`abstractId`) count on together. */
export interface ListDefinition {
  abstractId: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Numbers this list begins with, by level, when it is used first. */
  startsAnew: ReadonlyMap<number, number>;
  /** The level a paragraph style stands for. */
  levelOfStyle: ReadonlyMap<string, number>;
}

const value = (parent: TreeElement | undefined, name: string) => childNamed(parent, name)?.attribs['w:val'];

/** Bullets from symbol fonts, whose letters mean something else elsewhere. */
const symbols: Readonly<Record<string, string>> = {
  l: '●',
  n: '■',
  u: '◆',
  q: '□',
  o: '□',
  v: '◆',
  '§': '▪',
  Ø: '➢',
  ü: '✓',
  û: '✗',
  '·': '•',
};

function bullet(text: string, font: string): string {
  const letter = text.codePointAt(0) ?? 0;
  if (letter >= 0xf000 && letter <= 0xf0ff) return symbols[String.fromCodePoint(letter - 0xf000)] ?? '●';
  return /wingdings|symbol|webdings/iu.test(font) ? (symbols[text] ?? '●') : text;
}

function readLevel(level: TreeElement): ListLevel {
  const restart = value(level, 'w:lvlRestart');
  const suffix = value(level, 'w:suff');
  // Formats newer than the standard are in an alternative beside a fallback: the choice is the newer one.
  const alternative = childNamed(childNamed(level, 'mc:AlternateContent'), 'mc:Choice');
  const own = childNamed(alternative, 'w:numFmt') ?? childNamed(level, 'w:numFmt');
  const format = own?.attribs['w:val'] ?? 'decimal';
  const text = value(level, 'w:lvlText') ?? '';
  const fonts = childNamed(childNamed(level, 'w:rPr'), 'w:rFonts')?.attribs['w:ascii'] ?? '';
  return {
    start: Number(value(level, 'w:start') ?? 1) || 0,
    // 01, 02 … 001, 002 … and ①: custom formats name their look in `w:format`.
    format:
      format === 'custom'
        ? /①/u.test(own?.attribs['w:format'] ?? '')
          ? 'decimalEnclosedCircle'
          : 'decimalZero'
        : format,
    text: format === 'bullet' ? bullet(text, fonts) : text,
    legal: isOn(childNamed(level, 'w:isLgl')),
    ...(restart === undefined ? {} : { restart: Number(restart) }),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
  };
}

const levelsOf = (parent: TreeElement) =>
  parent.children
    .filter(isElement)
    .filter(({ name }) => name === 'w:lvl')
    .map((level) => [Number(level.attribs['w:ilvl'] ?? 0), level] as const);

/**
 * Reads `numbering.xml` (ECMA-376 17.9): which list a `numId` is.
 * @param listOfStyle the `numId` a numbering style names, for lists that are defined by a style
 */
export function readLists(
  numbering: TreeRoot | undefined,
  listOfStyle: (style: string) => string | undefined,
): (numId: string) => ListDefinition | undefined {
  if (!numbering) return () => undefined;
  const abstracts = new Map(
    elementsNamed(numbering, 'w:abstractNum').map((list) => [list.attribs['w:abstractNumId'], list]),
  );
  const nums = new Map(elementsNamed(numbering, 'w:num').map((num) => [num.attribs['w:numId'], num]));
  const read = (numId: string, depth: number): ListDefinition | undefined => {
    const num = nums.get(numId);
    const abstractId = value(num, 'w:abstractNumId');
    const abstract = abstracts.get(abstractId);
    if (!num || !abstract || abstractId === undefined) return undefined;
    const link = value(abstract, 'w:numStyleLink');
    const linked = link === undefined || depth > 5 ? undefined : listOfStyle(link);
    const base = linked === undefined || linked === numId ? undefined : read(linked, depth + 1);
    const levels = new Map(base?.levels);
    const levelOfStyle = new Map(base?.levelOfStyle);
    for (const [index, level] of levelsOf(abstract)) {
      levels.set(index, readLevel(level));
      const style = value(level, 'w:pStyle');
      if (style !== undefined) levelOfStyle.set(style, index);
    }
    const startsAnew = new Map<number, number>();
    for (const change of num.children.filter(isElement).filter(({ name }) => name === 'w:lvlOverride')) {
      const index = Number(change.attribs['w:ilvl'] ?? 0);
      for (const [, level] of levelsOf(change)) levels.set(index, readLevel(level));
      const start = value(change, 'w:startOverride');
      if (start !== undefined) startsAnew.set(index, Number(start) || 0);
    }
    return { abstractId: base?.abstractId ?? abstractId, levels, startsAnew, levelOfStyle };
  };
  const known = new Map<string, ListDefinition | undefined>();
  return (numId) => {
    if (!known.has(numId)) known.set(numId, read(numId, 0));
    return known.get(numId);
  };
}
