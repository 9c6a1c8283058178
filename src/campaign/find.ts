import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '#lib/nearest.ts';
import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import { slugPattern } from '#schemas/text.ts';

export interface FoundCampaigns {
  /** Ids of the campaigns to work on, sorted; the id is the folder's name. */
  ids: string[];
  problems: Problem[];
}

/**
 * Finds the campaign folders of a content folder. Hidden folders and `_` folders are left alone.
 * @param contentDir absolute path of the content folder
 * @param wanted ids asked for; none means all
 */
export async function findCampaigns(contentDir: string, wanted: readonly string[] = []): Promise<FoundCampaigns> {
  const { folders, links } = await folderNames(contentDir);
  const problems = folders
    .filter((name) => !slugPattern.test(name) && (wanted.length === 0 || wanted.includes(name)))
    .map((name) => problem('name-bad', { file: name }, { name }));
  for (const name of links.filter((link) => wanted.length === 0 || wanted.includes(link)))
    problems.push(problem('file-special', { file: name }, { link: true }));
  const known = folders.filter((name) => slugPattern.test(name)).sort();
  if (wanted.length === 0) {
    if (folders.length === 0 && links.length === 0)
      problems.push(problem('campaign-none', { file: contentDir }, { folder: contentDir }));
    return { ids: known, problems };
  }
  for (const id of wanted) {
    if (!folders.includes(id) && !links.includes(id)) {
      problems.push(
        problem('campaign-unknown', { file: join(contentDir, id) }, { id, nearest: nearest(id, known), known }),
      );
    }
  }
  return { ids: known.filter((id) => wanted.includes(id)), problems };
}

/** Folders and links, which are not followed: what a campaign is made of lies in its own folder. */
async function folderNames(contentDir: string): Promise<{ folders: string[]; links: string[] }> {
  try {
    const found = (await readdir(contentDir, { withFileTypes: true })).filter(({ name }) => !/^[._]/.test(name));
    return {
      folders: found.filter((item) => item.isDirectory()).map(({ name }) => name),
      links: found.filter((item) => item.isSymbolicLink()).map(({ name }) => name),
    };
  } catch {
    return { folders: [], links: [] };
  }
}
