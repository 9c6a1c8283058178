import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { todayInChina } from '#lib/china-time.ts';
import { nearest } from '#lib/nearest.ts';
import { ProblemCollector } from '#problems/collector.ts';
import type { Problem } from '#problems/problem.ts';
import { campaignSchema, type CampaignConfig } from '#schemas/campaign.ts';
import { collectionNames } from '#schemas/collections.ts';
import { checkBodyLinks } from './body-links.ts';
import { checkMedia } from './check-media.ts';
import { campaignRegion, resolveNames } from './check-regions.ts';
import { checkTheme } from './check-theme.ts';
import { keyOf, type DraftEntry } from './draft.ts';
import type { LoadedCampaign, Region } from './model.ts';
import { regionTree } from './region-tree.ts';
import { readEntries, readForms } from './read-entries.ts';
import { checkReferences } from './references.ts';
import { checkYaml, readSource } from './source-file.ts';

export interface LoadOptions {
  /** Absolute path of the folder that holds the campaign folders. */
  contentDir: string;
  id: string;
  /** The day to build for; it beats `asOf` in campaign.yaml, which beats today in China. */
  asOf?: string | undefined;
  /** Keep entries marked as drafts (preview only). */
  drafts?: boolean | undefined;
}

/** What loading gave: the campaign when it can be built, and everything that was found on the way. */
export interface LoadResult {
  loaded: LoadedCampaign | undefined;
  problems: Problem[];
}

/** What may stand in a campaign folder. */
const knownNames = ['campaign.yaml', 'forms', 'media', ...collectionNames];

/** Reads and checks a whole campaign folder. All problems are found before any is reported. */
export async function loadCampaign(options: LoadOptions): Promise<LoadResult> {
  const problems = new ProblemCollector();
  const campaign = { id: options.id, folder: join(options.contentDir, options.id) };
  await checkFolder(campaign, problems);

  const main = await readCampaignFile(campaign, problems);
  const forms = await readForms(campaign, problems);
  const drafts: DraftEntry[] = [];
  const present = new Set<string>();
  for (const collection of collectionNames) {
    drafts.push(...(await readEntries(campaign, collection, problems)));
    for (const name of await namesIn(join(campaign.folder, collection)))
      present.add(`${collection}/${name.replace(/\.mdx$/u, '')}`);
  }
  for (const name of await namesIn(join(campaign.folder, 'forms')))
    present.add(`forms/${name.replace(/\.yaml$/u, '')}`);
  const read = new Set([...drafts.map(keyOf), ...Object.keys(forms).map((id) => `forms/${id}`)]);
  const unread = new Set([...present].filter((key) => !read.has(key)));

  checkReferences(drafts, forms, { problems, unread });
  checkBodyLinks(drafts, { problems, unread });
  const media = await checkMedia(campaign, drafts, problems);
  if (main?.region) resolveEntryRegions(drafts, main.region, problems);
  const hasNotice =
    drafts.some(({ collection }) => collection === 'notices') || [...unread].some((key) => key.startsWith('notices/'));
  if (!hasNotice) problems.add('notices-none', { file: `${campaign.id}/notices` }, {});
  if (main?.config && main.config.site.url === undefined)
    problems.add('site-url-unknown', { file: `${campaign.id}/campaign.yaml`, field: 'site.url' }, {});

  if (problems.hasErrors || !main?.region || !main.config) return { loaded: undefined, problems: problems.problems };
  const chosen = options.asOf ?? main.config.asOf;
  return {
    problems: problems.problems,
    loaded: {
      folder: campaign.folder,
      campaign: {
        id: campaign.id,
        config: main.config,
        asOf: chosen ?? todayInChina(),
        pinned: chosen !== undefined,
        region: main.region,
        forms,
      },
      entries: drafts.flatMap(({ entry }) => (entry && (options.drafts === true || !entry.data.draft) ? [entry] : [])),
      media,
    },
  };
}

async function readCampaignFile(
  campaign: { id: string; folder: string },
  problems: ProblemCollector,
): Promise<{ config: CampaignConfig | undefined; region: Region | undefined } | undefined> {
  const file = `${campaign.id}/campaign.yaml`;
  if (!(await namesIn(campaign.folder)).includes('campaign.yaml')) {
    problems.add('campaign-file-missing', { file: campaign.id }, {});
    return undefined;
  }
  const text = await readSource(join(campaign.folder, 'campaign.yaml'), file, problems);
  const checked = text === undefined ? undefined : checkYaml(text, { schema: campaignSchema, file, problems });
  if (!checked) return undefined;
  const { data: config, fields, source } = checked;
  // With mistakes elsewhere in the file, the entries' regions can still be checked.
  if (!config) return { config, region: writtenRegion(fields) };
  checkTheme(config, { file, source }, problems);
  config.phases.forEach((phase, index) => {
    const previous = config.phases[index - 1];
    if (previous && phase.start < previous.start) {
      const at = { file, ...source.locate(['phases', index, 'start']), field: `phases[${index}].start` };
      problems.add('phases-order', at, { name: phase.name, previous: previous.name });
    }
  });
  return { config, region: campaignRegion(config, { file, source }, problems) };
}

function writtenRegion({ regions }: Record<string, unknown>): Region | undefined {
  const root: unknown = typeof regions === 'object' && regions !== null && 'root' in regions ? regions.root : undefined;
  const found = typeof root === 'string' ? regionTree(root) : undefined;
  return found?.ok ? found.tree : undefined;
}

function resolveEntryRegions(drafts: readonly DraftEntry[], region: Region, problems: ProblemCollector): void {
  for (const { entry, fields, file, source } of drafts) {
    const names = Array.isArray(fields['regions']) ? fields['regions'] : [];
    const codes = resolveNames(region, names, ['regions'], { file, source }, problems);
    if (entry) entry.data.regions = codes;
  }
}

async function checkFolder(campaign: { id: string; folder: string }, problems: ProblemCollector): Promise<void> {
  for (const name of await namesIn(campaign.folder)) {
    if (knownNames.includes(name) || /\.(?:md|txt)$/u.test(name)) continue;
    problems.add(
      'file-unexpected',
      { file: `${campaign.id}/${name}` },
      { name, folder: '对应的文件夹', nearest: nearest(name, knownNames) },
    );
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini')
      .sort();
  } catch {
    return [];
  }
}
