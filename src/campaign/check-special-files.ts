import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemCollector } from '#problems/collector.ts';

interface Kind {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/**
 * Files by which the bundler lets a folder change how what lies in it is read: a broken one stops every build of the
 * campaign, a whole one could put other programs in the place of ours.
 */
const steering = new Set(['package.json', 'tsconfig.json', 'jsconfig.json', 'node_modules']);

/**
 * Reports links, pipes and devices anywhere in a campaign folder, and a folder that is a link itself. They are read
 * nowhere: a link would publish what lies outside the folder, a pipe would keep a build waiting for ever. Files that
 * steer programs are reported too, wherever they lie.
 */
export async function checkSpecialFiles(
  campaign: { id: string; folder: string },
  problems: ProblemCollector,
): Promise<void> {
  try {
    await look(campaign.folder, campaign.id, await lstat(campaign.folder), problems);
  } catch {
    // No such folder: that campaign.yaml is missing is reported for itself.
  }
}

async function look(path: string, file: string, kind: Kind, problems: ProblemCollector): Promise<void> {
  if (kind.isFile()) return;
  if (!kind.isDirectory()) {
    problems.add('file-special', { file }, { link: kind.isSymbolicLink() });
    return;
  }
  const items = await readdir(path, { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // Hidden ones are never read, and belong to other programs.
    if (item.name.startsWith('.')) continue;
    if (steering.has(item.name)) problems.add('file-program', { file: `${file}/${item.name}` }, { name: item.name });
    else await look(join(path, item.name), `${file}/${item.name}`, item, problems);
  }
}
