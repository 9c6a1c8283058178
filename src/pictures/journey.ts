import { circle, num, shape } from '#art/svg.ts';
import type { Print, Workshop } from './design.ts';
import type { Box } from './draw-lines.ts';
import type { PictureWords } from './picture-words.ts';
import { printable, widthOf } from './printable.ts';

/** Smaller than this, two names do not share a line. */
const smallestShared = 40;
/** Between two names in a line: the arrow with its air. */
const between = 120;
/** What the arrow itself has at least: shorter, its head would lie on its tail. */
const shortest = 40;
const plan = { least: 22, most: 1, anchor: 'middle' as const };

/** From where to where, in one size: beside each other, or one above the other; or just where. */
export function journey(print: Print, shop: Workshop, words: PictureWords, box: Box): void {
  const from = words.from ?? shop.look.from;
  const to = words.to ?? '';
  if (from === undefined) return destination(print, shop, to, box);
  // Measured as it will be drawn: a character that no font has becomes another one.
  const ems = (name: string) => widthOf(printable(name, shop.title).text, shop.title);
  const lengths = { from: ems(from), to: ems(to) };
  const size = Math.min(74, (box.width - between) / (lengths.from + lengths.to));
  if (size >= smallestShared) inOneLine(print, shop, { from, to, size, room: lengths.from * size + 1 }, box);
  else inTwoLines(print, shop, { from, to, lengths }, box);
}

/** Where somebody is visited; a long name in two lines. */
function destination(print: Print, { tints, title, text, look }: Workshop, to: string, box: Box): void {
  const label = { outlines: text, largest: 34, least: 34, most: 1, anchor: 'middle' as const };
  print.words(look.at ?? '在', tints.ink65, { ...label, box: { ...box, width: 80 } });
  const beside = { ...box, x: box.x + 88, width: box.width - 88 };
  print.words(to, tints.ink, { ...plan, most: 2, outlines: title, largest: 70, leading: 1.2, box: beside });
}

interface Names {
  from: string;
  to: string;
}

function inOneLine(
  print: Print,
  { tints, title }: Workshop,
  { from, to, size, room }: Names & { size: number; room: number },
  box: Box,
): void {
  const own = { ...plan, outlines: title, largest: size };
  const a = print.words(from, tints.ink, { ...own, box: { ...box, width: room } });
  const b = print.words(to, tints.accent, {
    ...own,
    box: { ...box, x: box.x + room, width: box.width - room },
    align: 'end',
  });
  const start = a.ink.x + a.ink.width + 26;
  const end = Math.max(b.ink.x - 20, start + shortest);
  print.add(arrow(start, end, box.y + box.height / 2, tints.accent));
}

function inTwoLines(
  print: Print,
  { tints, title }: Workshop,
  { from, to, lengths }: Names & { lengths: { from: number; to: number } },
  box: Box,
): void {
  const indent = 78;
  const height = (box.height - 6) / 2;
  const largest = Math.min(smallestShared, box.width / lengths.from, (box.width - indent) / lengths.to);
  const own = { ...plan, outlines: title, largest: Math.max(plan.least, largest) };
  print.words(from, tints.ink, { ...own, box: { ...box, height } });
  const below = { x: box.x + indent, y: box.y + box.height - height, width: box.width - indent, height };
  print.words(to, tints.accent, { ...own, box: below });
  print.add(arrow(box.x + 8, below.x - 16, below.y + height / 2, tints.accent));
}

const arrow = (start: number, end: number, y: number, colour: string): string =>
  shape(
    `M${num(start)} ${num(y - 2.5)}H${num(end - 14)}V${num(y - 13)}L${num(end)} ${num(y)}L${num(end - 14)} ${num(y + 13)}V${num(y + 2.5)}H${num(start)}z`,
    colour,
  ) + circle(start, y, 8, colour);
