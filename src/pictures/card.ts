import { el } from '#art/svg.ts';
import { Print, sampleStamp, titleSheet, type Design, type Workshop } from './design.ts';
import type { PictureWords } from './picture-words.ts';
import type { Scene } from './scene.ts';
import { shortTitle } from '#lib/title-parts.ts';
import { cardSize } from './sizes.ts';

/** An entry's card: its title on a sheet to the left, its papercut to the right. Read at the size of a thumbnail. */
export function entryCard(shop: Workshop, words: PictureWords, scene: Scene): Design {
  const print = new Print(shop);
  const sheet = { x: 0, y: 0, width: 640, height: 630 };
  const { inks, title, text, campaign } = shop;
  print.add(titleSheet(shop, sheet, 'right'));
  const left = 56;
  const width = 524;
  print.words(`${campaign.config.title} · ${words.kind}`, inks.text, {
    box: { x: left, y: 50, width: words.sample ? width - 110 : width, height: 42 },
    outlines: text,
    largest: 34,
    least: 20,
    most: 1,
    anchor: 'middle',
  });
  if (words.sample)
    sampleStamp(
      print,
      shop,
      { x: left + width - 92, y: 48, width: 92, height: 46 },
      { stamp: inks.text, on: inks.sheet },
    );
  if (words.fact !== undefined) patch(print, shop, words.fact, { x: left, y: 484, width });
  print.words(shortTitle(words.title, 16), inks.title, {
    box: { x: left, y: 116, width, height: words.fact === undefined ? 456 : 340 },
    outlines: title,
    largest: 168,
    least: 44,
    leading: 1.16,
    most: 4,
    anchor: 'middle',
  });
  const box = { x: 600, y: 0, width: 600, height: 630 };
  return print.finish({ ...cardSize, scene: { scene, box } });
}

/** The campaign's own card: its name from top to bottom beside the opening picture. */
export function campaignCard(shop: Workshop, words: PictureWords, scene: Scene): Design {
  const print = new Print(shop);
  const { inks, title, text } = shop;
  const sheet = { x: 0, y: 0, width: 268, height: 630 };
  print.add(titleSheet(shop, sheet, 'right'));
  const box = { x: 56, y: 52, width: 152, height: words.fact === undefined ? 526 : 430 };
  const name = words.title;
  if ([...name].length <= 5) print.down(name, inks.title, { box, outlines: title, largest: 132 });
  else
    print.words(name, inks.title, {
      box,
      outlines: title,
      largest: 74,
      least: 30,
      leading: 1.15,
      align: 'middle',
      anchor: 'middle',
    });
  if (words.fact !== undefined)
    print.words(words.fact, inks.text, {
      box: { x: 28, y: 500, width: 208, height: 84 },
      outlines: text,
      largest: 32,
      least: 20,
      most: 2,
      align: 'middle',
      anchor: 'middle',
    });
  if (words.sample)
    sampleStamp(
      print,
      shop,
      { x: 1076, y: 36, width: 92, height: 46 },
      { stamp: shop.tints.ink, on: shop.tints.paper },
    );
  return print.finish({
    ...cardSize,
    scene: { scene, box: { x: 250, y: 0, width: 950, height: 630 } },
  });
}

/** The one fact, on a patch of colour. */
export function patch(
  print: Print,
  shop: Workshop,
  fact: string,
  place: { x: number; y: number; width: number; height?: number },
): void {
  const { inks, text } = shop;
  const { x, y, width, height = 94 } = place;
  const pad = height * 0.3;
  const plan = {
    box: { x: x + pad, y: y + height * 0.14, width: width - 2 * pad, height: height * 0.72 },
    outlines: text,
    largest: height * 0.6,
    least: height * 0.28,
    most: 1,
    anchor: 'middle' as const,
  };
  const before = new Print(shop);
  const { ink } = before.words(fact, inks.onPatch, plan);
  print.add(el('rect', { x, y, width: ink.x + ink.width + pad - x, height, rx: 8, fill: inks.patch }));
  print.words(fact, inks.onPatch, plan);
}
