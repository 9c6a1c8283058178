import { Print, sampleStamp, titleSheet, type Design, type Workshop } from './design.ts';
import type { PictureWords } from './picture-words.ts';
import type { Scene } from './scene.ts';
import { shortTitle } from '#lib/title-parts.ts';
import { squareSize } from './sizes.ts';

/** A few large characters over a papercut. */
export function square(shop: Workshop, words: PictureWords, scene: Scene): Design {
  const print = new Print(shop);
  const { inks, title, tints } = shop;
  const height = 232;
  print.add(titleSheet(shop, { x: 0, y: 0, width: 500, height }, 'bottom'));
  print.words(shortTitle(words.title, 12), inks.title, {
    box: { x: 28, y: 20, width: 444, height: 178 },
    outlines: title,
    largest: 140,
    least: 30,
    leading: 1.12,
    most: 4,
    align: 'middle',
    anchor: 'middle',
  });
  if (words.sample)
    sampleStamp(print, shop, { x: 396, y: 436, width: 84, height: 44 }, { stamp: tints.ink, on: tints.paper });
  return print.finish({
    ...squareSize,
    scene: { scene, box: { x: 0, y: 219, width: 500, height: 281 } },
  });
}
