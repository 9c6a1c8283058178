import { box as rect, shape } from '#art/svg.ts';
import { Print, type Design, type Workshop } from './design.ts';
import type { Box } from './draw-lines.ts';
import type { PictureWords } from './picture-words.ts';
import { openingTitle } from './poster.ts';
import type { Scene } from './scene.ts';
import { openingSize, posterSize } from './sizes.ts';
import { heading, stub, stubAt, ticketBox } from './ticket.ts';

/** Room for a visitor's own words on the poster, in pixels of the 1080 × 1920 picture. */
export interface OwnBox extends Box {
  /** Largest size of the words; longer ones are drawn smaller. */
  fontSize: number;
}

/** Where the page draws a visitor's home town and name: left-aligned, on the middle line of the box. */
export const ownPosterBoxes: { homeTown: OwnBox; name: OwnBox } = {
  homeTown: { x: 112, y: 1500, width: 548, height: 116, fontSize: 96 },
  name: { x: 112, y: 1704, width: 548, height: 76, fontSize: 56 },
};

/** Ink of those words: the ticket is paper on every way home, so that the campaign's two inks are read on it. */
export const ownPosterColours = ({ ink, accent }: { ink: string; accent: string }) => ({ homeTown: accent, name: ink });

/** What a visitor's own poster is drawn on: the campaign's, with room left for where and who. */
export function ownPoster(shop: Workshop, words: PictureWords, scene: Scene, address: string | undefined): Design {
  const print = new Print(shop);
  openingTitle(print, shop);
  print.add(shop.look.ticket(ticketBox, stubAt, shop.tints));
  heading(print, shop, words);
  const { homeTown, name } = ownPosterBoxes;
  for (const [label, box] of [
    ['老家', homeTown],
    ['回家的人', name],
  ] as const) {
    print.words(label, shop.tints.ink65, {
      box: { x: box.x, y: box.y - 42, width: 200, height: 34 },
      outlines: shop.text,
      largest: 26,
      least: 18,
      most: 1,
    });
    print.add(shape(rect(box.x, box.y + box.height + 6, box.width, 3), shop.tints.ink45));
  }
  const code = stub(print, shop, address);
  return print.finish({ ...posterSize, scene: { scene, box: { x: 0, y: 0, ...openingSize } }, code });
}
