import { choosePapercuts } from '#campaign/papercut-choice.ts';
import { inReadersOrder } from '#campaign/readers-order.ts';
import { withPlace } from '#campaign/shared-address.ts';
import { siteAddress } from '#campaign/site-address.ts';
import { cardPath, entryPath, ownPosterPath, pagePath, posterPath, squarePath } from '#campaign/site-paths.ts';
import type { Entry, LoadedCampaign } from '#campaign/model.ts';
import { textOutlines, titleOutlines } from '#typeface/outlines.ts';
import { campaignCard, entryCard } from './card.ts';
import { openWorkshop, type Design, type Workshop } from './design.ts';
import { ownPoster } from './own-poster.ts';
import { campaignWords, entryWords } from './picture-words.ts';
import { campaignPoster, entryPoster } from './poster.ts';
import { openingScene, papercutScene, type Scene } from './scene.ts';
import { cardSize, openingSize } from './sizes.ts';
import { square } from './square.ts';

/** One picture of a site: where it will be, and how it is designed when it is wanted. */
export interface Picture {
  /** From the root of the site: `/cards/stories/axiu.jpg`. */
  path: string;
  /** File its words come from, as authors know it: `xiaocun/stories/axiu.mdx`. */
  file: string;
  design(): Design;
}

/** Every picture for sharing of a campaign, in a fixed order. Nothing is drawn yet. */
export async function campaignPictures(loaded: LoadedCampaign): Promise<Picture[]> {
  const { campaign, entries } = loaded;
  const [title, text] = await Promise.all([titleOutlines(campaign.config.theme.face), textOutlines()]);
  const shop = openWorkshop(campaign, { title, text });
  const scenes = entryScenes(loaded);
  return [
    ...ofCampaign(shop),
    ...inReadersOrder(entries).flatMap((entry) => ofEntry(entry, shop, () => scenes(entry))),
  ];
}

/** The address a code leads to, told apart from links; undefined when nobody knows it yet. */
function codeAddress({ campaign }: Workshop, path: string): string | undefined {
  const address = siteAddress(campaign.config.site.url)?.(path);
  return address && withPlace(address, 'poster');
}

function ofCampaign(shop: Workshop): Picture[] {
  const { id, config } = shop.campaign;
  const file = `${id}/campaign.yaml`;
  const words = campaignWords(shop.campaign);
  const scene = (size: { width: number; height: number }) => openingScene(id, config, size);
  const home = codeAddress(shop, pagePath('index'));
  const tall = once(() => scene(openingSize));
  return [
    {
      path: cardPath('campaign'),
      file,
      design: () => campaignCard(shop, words, scene({ width: 950, height: cardSize.height })),
    },
    { path: squarePath('campaign'), file, design: () => square(shop, words, scene({ width: 1000, height: 562 })) },
    { path: posterPath('campaign'), file, design: () => campaignPoster(shop, words, tall(), home) },
    { path: ownPosterPath, file, design: () => ownPoster(shop, words, tall(), home) },
  ];
}

function ofEntry(entry: Entry, shop: Workshop, scene: () => Scene): Picture[] {
  const name = `${entry.collection}/${entry.id}` as const;
  const file = `${shop.campaign.id}/${name}.mdx`;
  const words = once(() => entryWords(entry, shop.campaign));
  const address = codeAddress(shop, entryPath(entry.collection, entry.id));
  const pictures: Picture[] = [
    { path: cardPath(name), file, design: () => entryCard(shop, words(), scene()) },
    { path: squarePath(name), file, design: () => square(shop, words(), scene()) },
  ];
  if (entry.data.poster)
    pictures.push({ path: posterPath(name), file, design: () => entryPoster(shop, words(), scene(), address) });
  return pictures;
}

/** The papercut of each entry, or its photograph; every papercut is cut once. */
function entryScenes({ campaign, entries, media }: LoadedCampaign): (entry: Entry) => Scene {
  const chosen = choosePapercuts(inReadersOrder(entries));
  const files = new Map(media.map(({ path, absolute }) => [path, absolute]));
  const cut = new Map<string, Scene>();
  return ({ collection, id, data }) => {
    const photograph = data.cover && files.get(data.cover.src);
    if (photograph !== undefined) return { photograph };
    const papercut = chosen.get(`${collection}/${id}`) ?? { subject: 'orchard' as const, variant: 0 };
    const name = `${papercut.subject} ${papercut.variant}`;
    const scene = cut.get(name) ?? papercutScene(papercut, campaign.config);
    cut.set(name, scene);
    return scene;
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
