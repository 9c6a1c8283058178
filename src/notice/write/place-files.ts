import { constants } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadCampaign } from '#campaign/load.ts';
import type { Problem } from '#problems/problem.ts';

export interface PlaceInput {
  /** Absolute path of the folder that holds the campaign folders. */
  contentDir: string;
  id: string;
  /** Texts by path inside the campaign folder. */
  files: Readonly<Record<string, string>>;
  /** `new`: the campaign must not be there yet. `add`: it must, and keeps everything it has. */
  mode: 'new' | 'add';
  /** Files that are there already may be replaced; nothing else is touched. */
  force: boolean;
}

export type PlaceResult =
  | { ok: true; folder: string; replaced: string[]; problems: Problem[] }
  /** Nothing was changed. `existing`: files that would have been replaced. */
  | { ok: false; reason: 'exists'; existing: string[] }
  | { ok: false; reason: 'absent' }
  | { ok: false; reason: 'broken'; problems: Problem[] };

/**
 * Puts files into a campaign folder, all or none. They are first staged in a hidden folder beside it, together with what
 * the campaign has, and loaded there: only a campaign without new errors takes its place, by renaming. What an earlier
 * run left behind when it was stopped is cleared away first.
 * @throws when the disk refuses; the campaign is then as it was
 */
export async function placeFiles({ contentDir, id, files, mode, force }: PlaceInput): Promise<PlaceResult> {
  const folder = join(contentDir, id);
  const stage = join(contentDir, `.${id}.new`);
  const aside = join(contentDir, `.${id}.old`);
  await recover(folder, { stage, aside });
  const had = await isThere(folder);
  if (mode === 'add' && !had) return { ok: false, reason: 'absent' };
  const names = Object.keys(files);
  const existing = had ? await present(folder, names) : [];
  if (had && !force && (mode === 'new' || existing.length > 0)) return { ok: false, reason: 'exists', existing };

  const before = had ? (await loadCampaign({ contentDir, id })).problems : [];
  const staged = join(stage, id);
  try {
    await mkdir(staged, { recursive: true });
    if (had) await cp(folder, staged, { recursive: true, mode: constants.COPYFILE_FICLONE });
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(staged, name)), { recursive: true });
      await writeFile(join(staged, name), text, 'utf8');
    }
    const { problems } = await loadCampaign({ contentDir: stage, id });
    const known = new Set(before.map(signature));
    const errors = problems.filter((found) => found.severity === 'error' && !known.has(signature(found)));
    if (errors.length > 0) return { ok: false, reason: 'broken', problems: errors };
    await swap({ folder, staged, aside, had });
    return { ok: true, folder, replaced: existing, problems };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** The campaign that is there steps aside and is removed last; it comes back when the other cannot take its place. */
async function swap({ folder, staged, aside, had }: { folder: string; staged: string; aside: string; had: boolean }) {
  if (had) await rename(folder, aside);
  try {
    await rename(staged, folder);
  } catch (error) {
    if (had) await rename(aside, folder);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** A run that was stopped left its stage, or, between two renames, the campaign under its other name. */
async function recover(folder: string, { stage, aside }: { stage: string; aside: string }): Promise<void> {
  await rm(stage, { recursive: true, force: true });
  if (!(await isThere(aside))) return;
  if (await isThere(folder)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, folder);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Those of the names that are in a folder, in whatever case: some disks make no difference. */
async function present(folder: string, names: readonly string[]): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = new Set(
    found
      .filter((item) => !item.isDirectory())
      .map((item) =>
        join(item.parentPath, item.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/')
          .toLowerCase(),
      ),
  );
  return names.filter((name) => paths.has(name.toLowerCase()));
}

/** What makes an error the same one before and after. */
const signature = ({ code, file, field, message }: Problem) => [code, file, field, message].join('\n');
