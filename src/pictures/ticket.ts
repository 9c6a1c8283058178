import { emblem } from '#art/emblem.ts';
import { circle, el, num, put, shape } from '#art/svg.ts';
import { ticketNames } from '#schemas/way.ts';
import type { Box } from './draw-lines.ts';
import { sampleStamp, type Design, type Print, type Workshop } from './design.ts';
import { wayOf } from './look.ts';
import type { PictureWords } from './picture-words.ts';
import { shortTitle } from '#lib/title-parts.ts';
import { setText, widthOf } from './set-text.ts';

/** The lower part of a poster, in pixels of 1080 × 1920. */
export const ticketBox: Box = { x: 60, y: 1338, width: 960, height: 522 };
/** Where the stub begins. */
export const stubAt = 700;
const left = 112;
const width = 548;

/** Room for a code; what it does not fill is light ground. */
const codeSize = 276;

/** Draws the ticket: whose it is, from where to where, when and where, and the code to look it up by. */
export function ticket(print: Print, shop: Workshop, words: PictureWords, address: string | undefined): Design['code'] {
  print.add(shop.look.ticket(ticketBox, stubAt, shop.tints));
  heading(print, shop, words);
  let y = 1466;
  if (words.to !== undefined) {
    journey(print, shop, words, { x: left, y, width, height: 92 });
    y += 118;
  } else {
    print.words(shortTitle(words.title, 14), shop.tints.ink, {
      box: { x: left, y: y - 6, width, height: 116 },
      outlines: shop.title,
      largest: 84,
      least: 30,
      leading: 1.16,
      most: 3,
      anchor: 'middle',
    });
    y += 134;
  }
  rows(print, shop, words, { x: left, y, width, height: 1822 - y });
  return stub(print, shop, address);
}

/** Name of the ticket and kind of what it is for. */
export function heading(print: Print, shop: Workshop, { kind, sample }: PictureWords): void {
  const { campaign, tints, look, text } = shop;
  const colour = look.heading === 'accent' ? tints.accent : tints.ink;
  const name = ticketNames[wayOf(campaign.config)];
  const set = print.words(name, colour, {
    box: { x: left, y: 1388, width: 260, height: 48 },
    outlines: shop.title,
    largest: 44,
    least: 30,
    most: 1,
    anchor: 'middle',
  });
  const after = set.ink.x + set.ink.width + 24;
  const end = sample ? left + width - 112 : left + width;
  print.words(kind, tints.ink65, {
    box: { x: after, y: 1392, width: end - after, height: 40 },
    outlines: text,
    largest: 30,
    least: 20,
    most: 1,
    anchor: 'middle',
  });
  if (sample)
    sampleStamp(
      print,
      shop,
      { x: left + width - 88, y: 1390, width: 88, height: 44 },
      { stamp: tints.ink, on: tints.paper },
    );
}

/** From where to where, in one size; or just where. */
function journey(print: Print, { tints, title, look, text }: Workshop, words: PictureWords, box: Box): void {
  const from = words.from ?? look.from;
  const to = words.to ?? '';
  const plan = { outlines: title, least: 22, most: 1, anchor: 'middle' as const };
  if (from === undefined) {
    const label = { outlines: text, largest: 34, least: 34, most: 1, anchor: 'middle' as const };
    print.words(look.at ?? '在', tints.ink65, { ...label, box: { ...box, width: 80 } });
    print.words(to, tints.ink, { ...plan, largest: 70, box: { ...box, x: box.x + 88, width: box.width - 88 } });
    return;
  }
  const arrow = 120;
  const largest = Math.min(74, (box.width - arrow) / (widthOf(from, title) + widthOf(to, title)));
  const room = widthOf(from, title) * largest + 1;
  const a = print.words(from, tints.ink, { ...plan, largest, box: { ...box, width: room } });
  const b = print.words(to, tints.accent, {
    ...plan,
    largest,
    box: { ...box, x: box.x + room, width: box.width - room },
    align: 'end',
  });
  const y = box.y + box.height / 2;
  const [start, end] = [a.ink.x + a.ink.width + 26, b.ink.x - 20];
  print.add(
    shape(
      `M${num(start)} ${num(y - 2.5)}H${num(end - 14)}V${num(y - 13)}L${num(end)} ${num(y)}L${num(end - 14)} ${num(y + 13)}V${num(y + 2.5)}H${num(start)}z`,
      tints.accent,
    ) + circle(start, y, 8, tints.accent),
  );
}

const rowLeading = 1.26;
const rowGap = 16;
/** From large to as small as a phone still shows. */
const rowSizes = [38, 36, 34, 32, 30];

/** The rows in one size, as large as all of them fit; what does not fit even in the smallest is cut, the last rows left out. */
function rows(print: Print, { tints, text }: Workshop, words: PictureWords, box: Box): void {
  const labelWidth = 122;
  const plan = (size: number, most: number, y: number) => ({
    box: { x: box.x + labelWidth, y, width: box.width - labelWidth, height: size * (1 + (most - 1) * rowLeading) + 2 },
    outlines: text,
    largest: size,
    least: size,
    leading: rowLeading,
    most,
  });
  const tryOut = (size: number, most: number) => {
    const set = words.rows.map((row) => setText(row.text, plan(size, most, 0)));
    const heights = set.map(({ lines }) => size * (1 + (lines.length - 1) * rowLeading));
    const total = heights.reduce((sum, height) => sum + height + rowGap, -rowGap);
    return { size, most, heights, fits: total <= box.height && set.every(({ cut }) => !cut) };
  };
  const chosen = rowSizes.map((size) => tryOut(size, 5)).find(({ fits }) => fits) ?? tryOut(31, 2);
  const { size, most, heights } = chosen;
  let { y } = box;
  words.rows.forEach(({ label, text: value }, index) => {
    const height = heights[index] ?? 0;
    if (y + height > box.y + box.height + 1) return;
    print.words(label, tints.ink65, {
      box: { x: box.x, y: y - 2, width: labelWidth - 14, height: size * 1.15 },
      outlines: text,
      largest: 26,
      least: 18,
      most: 1,
      anchor: 'middle',
    });
    const own = plan(size, most, y);
    print.words(value, tints.ink85, { ...own, box: { ...own.box, height: height + 2 } });
    y += height + rowGap;
  });
}

/** The stub: a code with what to do, or the campaign's emblem where nobody knows the address yet. */
export function stub(
  print: Print,
  { campaign, tints, look, text, title }: Workshop,
  address: string | undefined,
): Design['code'] {
  const { motif, ink, accent, ground } = campaign.config.theme;
  const middle = (stubAt + ticketBox.x + ticketBox.width) / 2 - 8;
  const words = (line: string, y: number, size: number, colour = tints.ink85) =>
    print.words(line, colour, {
      box: { x: middle - 138, y, width: 276, height: size * 1.15 },
      outlines: text,
      largest: size,
      least: 18,
      most: 1,
      align: 'middle',
      anchor: 'middle',
    });
  if (address === undefined) {
    const mark = emblem({ motif, palette: { ink, accent, ground }, size: 200 });
    print.add(put(mark, { x: middle - 100, y: 1436 }));
    print.words(campaign.config.title, tints.ink, {
      box: { x: middle - 130, y: 1664, width: 260, height: 110 },
      outlines: title,
      largest: 54,
      least: 24,
      most: 2,
      align: 'middle',
      anchor: 'middle',
    });
    return undefined;
  }
  const box = { x: middle - codeSize / 2, y: 1388, width: codeSize, height: codeSize };
  print.add(el('rect', { x: box.x - 4, y: box.y - 4, width: codeSize + 8, height: codeSize + 8, fill: '#ffffff' }));
  words(look.scan[0], 1700, 40, tints.ink);
  words(look.scan[1], 1756, 32);
  return { text: address, box };
}
