import { emblem } from '#art/emblem.ts';
import { el, put } from '#art/svg.ts';
import { ticketNames } from '#schemas/way.ts';
import type { Box } from './draw-lines.ts';
import { sampleStamp, type Design, type Print, type Workshop } from './design.ts';
import { journey } from './journey.ts';
import { wayOf } from './look.ts';
import type { PictureWords } from './picture-words.ts';
import { shortTitle } from '#lib/title-parts.ts';
import { layRows, printRows } from './ticket-rows.ts';

/** The lower part of a poster, in pixels of 1080 × 1920. */
export const ticketBox: Box = { x: 60, y: 1338, width: 960, height: 522 };
/** Where the stub begins. */
export const stubAt = 700;
const left = 112;
const width = 548;

/** Room for a code; what it does not fill is light ground. */
const codeSize = 276;

/** Where the rows end. */
const bottom = 1822;

/** How high the journey or the name is, and where the rows begin below it. */
function placesOf({ to }: PictureWords, compact: boolean): { height: number; rows: number } {
  if (to !== undefined) return compact ? { height: 84, rows: 1562 } : { height: 96, rows: 1584 };
  return compact ? { height: 76, rows: 1552 } : { height: 116, rows: 1600 };
}

/** Draws the ticket: whose it is, from where to where, when and where, and the code to look it up by. */
export function ticket(print: Print, shop: Workshop, words: PictureWords, address: string | undefined): Design['code'] {
  print.add(shop.look.ticket(ticketBox, stubAt, shop.tints));
  heading(print, shop, words);
  const laid = (compact: boolean) => {
    const place = placesOf(words, compact);
    return { ...place, lines: layRows(words.rows, { width, height: bottom - place.rows }, shop) };
  };
  const airy = laid(false);
  // What stands above the rows gives way only where they need its room.
  const { height, rows, lines } = airy.lines.easy ? airy : laid(true);
  if (words.to !== undefined) journey(print, shop, words, { x: left, y: 1464, width, height });
  else
    print.words(shortTitle(words.title, 14), shop.tints.ink, {
      box: { x: left, y: 1460, width, height },
      outlines: shop.title,
      largest: 84,
      least: 30,
      leading: 1.16,
      most: 3,
      anchor: 'middle',
    });
  printRows(print, shop, lines, { x: left, y: rows, width, height: bottom - rows });
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
