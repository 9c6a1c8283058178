import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { findCampaigns } from '#campaign/find.ts';
import type { BuildResult } from '#deliver/build-campaign.ts';
import { takeBuildLock } from '#deliver/build-lock.ts';
import { bareCampaign } from './bare-campaign.ts';
import { campaignFolder, campaignId } from './campaign-folder.ts';
import { deckCampaign } from './deck-campaign.ts';
import { allFirstDays, firstDays } from './first-day.ts';
import { formCampaign } from './form-campaign.ts';
import { listCampaign, manyOrganisations } from './lists.ts';
import { movingCampaign } from './moving-campaign.ts';
import { statsCampaign } from './stats-table.ts';
import { villages } from './village.ts';

/** A site that several test files look at, and that nobody changes. */
export interface SharedSite {
  id: string;
  /** What it is built from, and the folder of its caches: another build with both begins warm. */
  contentDir: string;
  root: string;
  /** The folder that holds `<id>/`. */
  outDir: string;
  /** The site itself. */
  folder: string;
  result: BuildResult;
}

const sampleContent = join(import.meta.dirname, '../../content');

/** Where the sites of a source are built from. Sources of one name share a folder, so that a site is built once. */
interface Source {
  name: string;
  /** Without it, it is the content of the checkout. */
  content?: () => Promise<{ contentDir: string; dispose: () => Promise<void> }>;
}

const samples: Source = { name: 'samples' };
const twoVillages: Source = { name: 'villages', content: async () => campaignFolder(await villages()) };

const sites = {
  /** The example everybody sees first. */
  sample: { id: 'qingchun-xingjin', source: samples },
  /** A small one with a picture, a download and every component. */
  village: { id: campaignId, source: twoVillages },
  /** The same in other words, from the same folder. */
  neighbour: { id: 'lingshang', source: twoVillages },
  /** Everything hostile that gets past the checks, in one campaign. */
  hostile: { id: 'xiaocun', source: { name: 'hostile', content: () => hostileContent() } },
  /** Forms of every kind, sent to an endpoint of the tests: form-endpoint.ts. Its pages are signed: signature-endpoint.ts. */
  forms: { id: 'xiaocun', source: { name: 'forms', content: async () => campaignFolder(await formCampaign()) } },
  /** The least a notice can say. */
  bare: { id: 'hewan', source: { name: 'bare', content: () => campaignFolder(bareCampaign()) } },
  /** 5,000 organisations. The site lies under a path of several parts, as under somebody's portal. */
  directory: {
    id: campaignId,
    source: {
      name: 'directory/zt/2021',
      content: () => campaignFolder(listCampaign({ 'orgs.csv': manyOrganisations(5000), 'channels.yaml': undefined })),
    },
  },
  /** A statistics table with results, and one without; the site does not know its own address. */
  stats: { id: campaignId, source: { name: 'stats', content: () => campaignFolder(statsCampaign()) } },
  /** A deck with every kind of scene. */
  decks: { id: campaignId, source: { name: 'decks', content: async () => campaignFolder(await deckCampaign()) } },
  /** One whose day is the reader's. */
  moving: { id: campaignId, source: { name: 'moving', content: () => campaignFolder(movingCampaign()) } },
} as const satisfies Record<string, { id: string; source: Source }>;

/** Loaded only by the tests that look at it: the corpus makes pictures. */
async function hostileContent() {
  const [{ hostileFolder }, { inertAttacks }] = await Promise.all([
    import('./load-hostile.ts'),
    import('./hostile-corpus.ts'),
  ]);
  return hostileFolder(inertAttacks);
}

/** Builds the site when the first test of a run asks for it; the others get what that one built. */
export async function sharedSite(name: keyof typeof sites): Promise<SharedSite> {
  const { id, source } = sites[name];
  const [site] = await built(source, [id]);
  if (!site) throw new Error(`${name} is not there`);
  return site;
}

/** All sites of `content/`, built once in a run, in one go; those built before are taken as they are. */
export async function sharedSamples(): Promise<SharedSite[]> {
  const { ids } = await findCampaigns(sampleContent);
  return built(samples, ids);
}

/** A site for each way home, of a campaign that has nothing but its notice. */
export async function sharedFirstDays(): Promise<SharedSite[]> {
  const source: Source = { name: 'first-days', content: () => campaignFolder(allFirstDays()) };
  return built(
    source,
    firstDays.map(({ id }) => id),
  );
}

async function built(source: Source, ids: readonly string[]): Promise<SharedSite[]> {
  const outDir = join(inject('sitesFolder'), source.name);
  const note = (id: string) => `${outDir}-${id}.json`;
  const unlock = await takeBuildLock(inject('sitesFolder'), () => undefined);
  try {
    const missing = ids.filter((id) => !existsSync(note(id)));
    for (const result of missing.length > 0 ? await build(source, outDir, missing) : [])
      await writeFile(note(result.id), JSON.stringify(result));
    const results = await Promise.all(
      ids.map(async (id) => JSON.parse(await readFile(note(id), 'utf8')) as BuildResult),
    );
    const told = results
      .filter((result) => !result.built)
      .map(({ id, problems }) =>
        [`${id} was not built:`, ...problems.map(({ file, message }) => `${file}: ${message}`)].join('\n'),
      );
    if (told.length > 0) throw new Error(told.join('\n'));
    const { contentDir, root } = placesOf(source);
    return results.map((result) => ({
      id: result.id,
      contentDir,
      root,
      outDir,
      folder: join(outDir, result.id),
      result,
    }));
  } finally {
    await unlock();
  }
}

const placesOf = ({ name, content }: Source) => ({
  contentDir: content ? join(inject('sitesFolder'), 'content', name) : sampleContent,
  root: join(inject('sitesFolder'), 'work', name),
});

async function build(source: Source, outDir: string, ids: readonly string[]): Promise<BuildResult[]> {
  // Loading Astro takes seconds: only the file that builds needs it.
  const { buildHere } = await import('./build-site.ts');
  const { contentDir, root } = placesOf(source);
  if (source.content && !existsSync(contentDir)) {
    const written = await source.content();
    await cp(written.contentDir, contentDir, { recursive: true });
    await written.dispose();
  }
  return buildHere({ root, contentDir, outDir }, ...ids);
}
