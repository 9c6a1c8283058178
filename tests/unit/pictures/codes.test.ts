import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Design } from '#pictures/design.ts';
import { campaignWords } from '#pictures/picture-words.ts';
import { ownPoster, ownPosterBoxes } from '#pictures/own-poster.ts';
import { campaignPoster, entryPoster } from '#pictures/poster.ts';
import { openRenderer } from '#pictures/render-picture.ts';
import { openingScene } from '#pictures/scene.ts';
import { openingSize } from '#pictures/sizes.ts';
import { scanCodes } from '../../support/scan-code.ts';
import { landscapes, scene, words, workshop } from './workshop.ts';

const home = 'https://www.example.cn/zt/qcxj/?c=poster';
const long = 'https://www.example.cn/zt/qcxj/activities/hen-chang-de-ming-zi-de-yi-xiang-huodong-2019.html?c=poster';

/** Reads a poster's code at its own size, as 30 mm at 300 dpi, small on a screen, and where it stands on the poster. */
async function readings(design: Design): Promise<string[][]> {
  const poster = await openRenderer().render(design, 'png');
  const { x, y, width, height } = design.code!.box;
  const code = () => sharp(poster).extract({ left: Math.round(x), top: Math.round(y), width, height });
  const sizes = [code(), code().resize(354), code().resize(240), sharp(poster)];
  return Promise.all(sizes.map(async (picture) => scanCodes(await picture.png().toBuffer())));
}

const everywhere = (address: string) => [[address], [address], [address], [address]];

test.each(landscapes)('the code of a poster is read on screens and on paper: %s', async (motif, face) => {
  const shop = await workshop(motif, face);
  expect(await readings(entryPoster(shop, words('学子归巢'), scene(shop), long))).toEqual(everywhere(long));
});

test('and so are those of the campaign’s and of a visitor’s own', async () => {
  const shop = await workshop();
  const opening = openingScene(shop.campaign.id, shop.campaign.config, openingSize);
  const own = campaignWords(shop.campaign);
  expect(await readings(campaignPoster(shop, own, opening, home))).toEqual(everywhere(home));
  expect(await readings(ownPoster(shop, own, opening, home))).toEqual(everywhere(home));
});

test('without an address there is no code, and nothing is where it would be but the emblem', async () => {
  const shop = await workshop();
  const design = entryPoster(shop, words('学子归巢'), scene(shop), undefined);
  expect(design.code).toBeUndefined();
  expect(design.boxes.flatMap(({ lines }) => lines)).not.toContain('长按识码');
  expect(await scanCodes(await openRenderer().render(design, 'png'))).toEqual([]);
});

test('the room for a visitor’s own words is empty', async () => {
  const shop = await workshop();
  const opening = openingScene(shop.campaign.id, shop.campaign.config, openingSize);
  const poster = await openRenderer().render(ownPoster(shop, campaignWords(shop.campaign), opening, home), 'png');
  for (const { x, y, width, height } of Object.values(ownPosterBoxes)) {
    const room = await sharp(poster).extract({ left: x, top: y, width, height }).greyscale().raw().toBuffer();
    expect(Math.min(...new Set(room))).toBeGreaterThan(200);
  }
});
