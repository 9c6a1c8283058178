import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { todayInChina } from '#lib/china-time.ts';
import { nearest } from '#lib/nearest.ts';
import { ProblemCollector } from '#problems/collector.ts';
import type { Problem } from '#problems/problem.ts';
import { collectionNames } from '#schemas/collections.ts';
import { formSchema, type Form } from '#schemas/form.ts';
import { recordFiles, recordLists, type Records } from '#schemas/records.ts';
import { tableSchema, type Table } from '#schemas/table.ts';
import { hasCalendarDays } from './calendar-days.ts';
import { checkBodyLinks, linksOut, linksToParts } from './body-links.ts';
import { checkDecks } from './check-decks.ts';
import { checkMedia } from './check-media.ts';
import { checkRecords } from './check-records.ts';
import { checkSpecialFiles } from './check-special-files.ts';
import { resolveRegions } from './check-regions.ts';
import { keyOf, type Draft, type DraftEntry } from './draft.ts';
import { fillDecks } from './fill-decks.ts';
import { namesIn } from './list-folder.ts';
import type { LoadedCampaign } from './model.ts';
import { checkPlaceholderFields, checkPlaceholderText } from './placeholders.ts';
import { presentPages } from './present-pages.ts';
import { checkNavigation, readCampaignFile } from './read-campaign-file.ts';
import { readEntries } from './read-entries.ts';
import { readOrganisations } from './read-organisations.ts';
import { readRecords, readYamlFolder } from './read-records.ts';
import { readStats } from './read-stats.ts';
import { checkReferences } from './references.ts';
import { noteReview } from './review.ts';
import { readVerificationFiles } from './verification-files.ts';

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

/** Folders of YAML files, by name. */
const yamlFolders = ['forms', 'tables', 'stats'] as const;

/** What may stand in a campaign folder. */
const knownFolders: readonly string[] = ['media', ...yamlFolders, ...collectionNames];
const knownNames = ['campaign.yaml', 'orgs.csv', ...recordLists.map((list) => recordFiles[list].file), ...knownFolders];

/** Reads and checks a whole campaign folder. All problems are found before any is reported. */
export async function loadCampaign(options: LoadOptions): Promise<LoadResult> {
  const problems = new ProblemCollector();
  const campaign = { id: options.id, folder: join(options.contentDir, options.id) };
  await checkSpecialFiles(campaign, problems);
  await checkFolder(campaign, problems);

  const main = await readCampaignFile(campaign, problems);
  const forms = await readYamlFolder(campaign, { kind: 'forms', schema: formSchema }, problems);
  const entryDrafts: DraftEntry[] = [];
  for (const collection of collectionNames) entryDrafts.push(...(await readEntries(campaign, collection, problems)));
  const tables = await readYamlFolder(campaign, { kind: 'tables', schema: tableSchema }, problems);
  const lists = await readRecords(campaign, problems);
  const { tables: stats, drafts: statsDrafts } = await readStats(campaign, main?.region, problems);
  const drafts: (Draft | DraftEntry)[] = [...entryDrafts, ...forms, ...tables, ...statsDrafts, ...lists];
  const unread = await unreadFiles(campaign.folder, drafts);
  if (main?.region) resolveRegions(drafts, main.region, problems);
  const records = recordsOf(lists);
  const channels = unread.has('channels/channels') ? undefined : records.channels;
  const organisations = await readOrganisations(campaign, { region: main?.region, channels, problems });

  fillDecks(entryDrafts, { problems, unread });
  const isShown = ({ draft }: { draft: boolean }) => options.drafts === true || !draft;
  const shownDrafts = entryDrafts.filter(({ entry }) => entry && isShown(entry.data));
  const published = entryDrafts.flatMap(({ entry }) => (entry && isShown(entry.data) ? [entry] : []));
  const content = {
    organisations,
    records: { ...records, channels: records.channels.filter(isShown) },
    tables: dataOf<Table>(tables),
    stats,
  };
  const pages = presentPages({ ...content, region: main?.region }, published);
  checkReferences(drafts, { problems, unread });
  checkPlaceholders(drafts, problems);
  checkRecords(drafts, { records, unread, problems });
  checkBodyLinks(entryDrafts, { problems, unread, pages });
  checkDecks(entryDrafts, { problems, unread, pages });
  if (main && !problems.hasErrors) checkNavigation(main, pages, problems);
  const media = await checkMedia(campaign, drafts, problems);
  const verification = await readVerificationFiles(campaign, problems);
  const hasNotice =
    entryDrafts.some(({ kind }) => kind === 'notices') || [...unread].some((key) => key.startsWith('notices/'));
  if (!hasNotice) problems.add('notices-none', { file: `${campaign.id}/notices` }, {});

  await noteReview(campaign, [...(main ? [main] : []), ...drafts], problems);

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
        preview: options.drafts === true,
        region: main.region,
        forms: Object.fromEntries(Object.entries(dataOf<Form>(forms)).filter(([, form]) => isShown(form))),
        ...content,
        calendar: hasCalendarDays(main.config, published),
        pages,
      },
      entries: published,
      media,
      verification,
      links: shownDrafts.flatMap(linksOut),
      partLinks: shownDrafts.flatMap(linksToParts),
    },
  };
}

/** Whatever will be published must be written out. Drafts are still being written. */
function checkPlaceholders(drafts: readonly (Draft | DraftEntry)[], problems: ProblemCollector): void {
  for (const draft of drafts) {
    if (draft.fields['draft'] === true) continue;
    checkPlaceholderFields(draft, problems);
    if (!('report' in draft)) continue;
    const { file, body, bodyLine, kind } = draft;
    checkPlaceholderText({ file, text: body, firstLine: bodyLine, quoted: kind === 'notices' }, problems);
  }
}

/** The checked data of files by name. */
function dataOf<T>(drafts: readonly Draft[]): Record<string, T> {
  return Object.fromEntries(drafts.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data as T]])));
}

function recordsOf(drafts: readonly Draft[]): Records {
  const list = (name: keyof Records): unknown => {
    const data = drafts.find(({ kind }) => kind === name)?.data as Record<string, unknown> | undefined;
    return data?.[name] ?? [];
  };
  return Object.fromEntries(recordLists.map((name) => [name, list(name)])) as Records;
}

/** Files that are there but could not be read, or hold mistakes: nothing that names them is reported as missing. */
async function unreadFiles(folder: string, drafts: readonly (Draft | DraftEntry)[]): Promise<ReadonlySet<string>> {
  const present = new Set<string>();
  for (const name of [...collectionNames, ...yamlFolders]) {
    for (const file of await namesIn(join(folder, name)))
      present.add(`${name}/${file.replace(/\.(?:mdx|yaml)$/u, '')}`);
  }
  const top = await namesIn(folder);
  for (const list of recordLists) if (top.includes(recordFiles[list].file)) present.add(`${list}/${list}`);
  // An entry with a bad field is still known by its frontmatter; data is known only when it is right.
  const read = new Set(
    drafts.filter((draft) => 'report' in draft || draft.data !== undefined).map((draft) => keyOf(draft)),
  );
  return new Set([...present].filter((key) => !read.has(key)));
}

async function checkFolder(campaign: { id: string; folder: string }, problems: ProblemCollector): Promise<void> {
  for (const name of await namesIn(campaign.folder)) {
    if (knownFolders.includes(name) && (await lstat(join(campaign.folder, name))).isFile())
      problems.add('file-not-folder', { file: `${campaign.id}/${name}` }, { name });
    if (knownNames.includes(name) || /\.(?:md|txt)$/u.test(name)) continue;
    problems.add(
      'file-unexpected',
      { file: `${campaign.id}/${name}` },
      { name, folder: '对应的文件夹', nearest: nearest(name, knownNames) },
    );
  }
}
