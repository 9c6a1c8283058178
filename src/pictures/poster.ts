import { emblem } from '#art/emblem.ts';
import { box as rect, el, put, shape } from '#art/svg.ts';
import type { Box } from './draw-lines.ts';
import { patch } from './card.ts';
import { Print, titleSheet, type Design, type Workshop } from './design.ts';
import type { PictureWords } from './picture-words.ts';
import type { Scene } from './scene.ts';
import { titleParts } from '#lib/title-parts.ts';
import { openingSize, posterSize } from './sizes.ts';
import { ticket } from './ticket.ts';

const sheetBox: Box = { x: 0, y: 0, width: 1080, height: 800 };
/** A name that is set from top to bottom: nothing in it lies on its side. */
const upright = /^\p{Script=Han}{2,5}$/u;

/** An entry's poster: its title on a sheet, its papercut below, and the ticket. */
export function entryPoster(shop: Workshop, words: PictureWords, scene: Scene, address: string | undefined): Design {
  const print = new Print(shop);
  print.add(shape(rect(0, 1380, 1080, 540), shop.tints.ink));
  print.add(titleSheet(shop, sheetBox, 'bottom'));
  const { name, rest: promise } = titleParts(words.title);
  // A name alone, without a day or an amount, would leave half of the sheet empty.
  const rest = promise === '' && words.fact === undefined ? shop.campaign.config.slogan : promise;
  if (upright.test(name)) uprightTitle(print, shop, words, { name, rest });
  else levelTitle(print, shop, words, { name, rest });
  const code = ticket(print, shop, words, address);
  return print.finish({
    ...posterSize,
    scene: { scene, box: { x: 0, y: 786, width: 1080, height: 608 } },
    code,
  });
}

interface Title {
  name: string;
  rest: string;
}

/** The name stands at the left from top to bottom, what it promises beside it. */
function uprightTitle(print: Print, shop: Workshop, words: PictureWords, { name, rest }: Title): void {
  const { inks, title, text } = shop;
  const box = { x: 76, y: 80, width: 210, height: 640 };
  print.down(name, inks.title, { box, outlines: title, largest: 200, pitch: 1.06 });
  const x = 356;
  const width = 1080 - 76 - x;
  masthead(print, shop, { x, y: 88, width });
  if (words.fact !== undefined) patch(print, shop, words.fact, { x, y: rest === '' ? 588 : 230, width, height: 132 });
  if (rest !== '')
    print.words(rest, inks.text, {
      box: { x, y: words.fact === undefined ? 230 : 400, width, height: words.fact === undefined ? 490 : 320 },
      outlines: text,
      largest: 108,
      least: 34,
      leading: 1.32,
      most: 4,
      anchor: 'bottom',
    });
}

/** A longer title in lines, as large as it goes; what is left of the sheet belongs to the fact. */
function levelTitle(print: Print, shop: Workshop, words: PictureWords, { name, rest }: Title): void {
  const { inks, title, text } = shop;
  const x = 76;
  const width = 1080 - 2 * x;
  const bottom = 738;
  masthead(print, shop, { x, y: 72, width });
  const patchRoom = words.fact === undefined ? 0 : 160;
  let top = 196;
  const set = print.words(name, inks.title, {
    box: { x, y: top, width, height: bottom - top - patchRoom - (rest === '' ? 0 : 96) },
    outlines: title,
    largest: 210,
    least: 48,
    leading: 1.17,
    most: 5,
  });
  top = set.ink.y + set.ink.height + 34;
  if (rest !== '') {
    const second = print.words(rest, inks.text, {
      box: { x, y: top, width, height: bottom - top - patchRoom },
      outlines: text,
      largest: 76,
      least: 30,
      leading: 1.3,
      most: 2,
    });
    top = second.ink.y + second.ink.height + 34;
  }
  const height = Math.min(190, bottom - top);
  if (words.fact !== undefined) patch(print, shop, words.fact, { x, y: bottom - height, width, height });
}

/** Emblem and name of the campaign, and whose it is. */
function masthead(
  print: Print,
  { campaign, inks, title, text }: Workshop,
  { x, y, width }: { x: number; y: number; width: number },
): void {
  const { motif, ink, accent, ground } = campaign.config.theme;
  const { organiser } = campaign.config;
  print.add(el('circle', { cx: x + 40, cy: y + 40, r: 42, fill: ground }));
  print.add(put(emblem({ motif, palette: { ink, accent, ground }, size: 80 }), { x, y }));
  print.words(campaign.config.title, inks.title, {
    box: { x: x + 100, y: y - 2, width: width - 100, height: 50 },
    outlines: title,
    largest: 44,
    least: 24,
    most: 1,
    anchor: 'middle',
  });
  print.words(organiser.short ?? organiser.name, inks.text, {
    box: { x: x + 100, y: y + 50, width: width - 100, height: 34 },
    outlines: text,
    largest: 26,
    least: 18,
    most: 1,
    anchor: 'middle',
  });
}

/** The campaign's own poster: the opening picture with its name from top to bottom, and the ticket home. */
export function campaignPoster(shop: Workshop, words: PictureWords, scene: Scene, address: string | undefined): Design {
  const print = new Print(shop);
  openingTitle(print, shop);
  const code = ticket(print, shop, words, address);
  return print.finish({ ...posterSize, scene: { scene, box: { x: 0, y: 0, ...openingSize } }, code });
}

/** The campaign's name on its opening picture, and what the ticket lies on. */
export function openingTitle(print: Print, { campaign, tints, look, title, text }: Workshop): void {
  const { title: name, slogan } = campaign.config;
  print.add(shape(rect(0, openingSize.height, 1080, posterSize.height - openingSize.height), tints.ink));
  const { ink, slip } = look.hero;
  const characters = [...name].length;
  const box = { x: 84, y: 76, width: 176, height: Math.min(slip === undefined ? 640 : 720, characters * 190) };
  if (slip !== undefined) {
    const around = { x: box.x - 34, y: 0, width: box.width + 68, height: box.height + 150 };
    print.add(shape(rect(around.x, around.y, around.width, around.height), tints[slip]));
    print.add(
      el('rect', {
        x: around.x + 12,
        y: -10,
        width: around.width - 24,
        height: around.height - 2,
        fill: 'none',
        stroke: tints[ink],
        'stroke-width': 3,
      }),
    );
  }
  print.down(name, tints[ink], { box, outlines: title, largest: 176, pitch: 1.08 });
  if (slip !== undefined) return;
  // The slogan runs down beside the name, a phrase a column.
  slogan
    .split(/\s+/u)
    .slice(0, 2)
    .forEach((phrase, index) => {
      const size = 36;
      const down = { x: box.x + box.width + 26 + index * 58, y: box.y + 8 + index * 70, width: 44, height: 560 };
      if (/^[\p{Script=Han}]+$/u.test(phrase))
        print.down(phrase, tints[ink], { box: down, outlines: text, largest: size, pitch: 1.22 });
    });
}
