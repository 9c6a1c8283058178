import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';

/**
 * Puts a finished site in the place of the earlier one. The earlier one is moved aside first and removed last, so that
 * at every moment one whole site is on the disk; if the last step fails, the earlier one is put back.
 */
export async function swapIn(finished: string, target: string): Promise<void> {
  const parent = dirname(target);
  const incoming = join(parent, `.${basename(target)}.new`);
  const outgoing = asideOf(target);
  await mkdir(parent, { recursive: true });
  await recover(target);
  await rm(incoming, { recursive: true, force: true });
  await move(finished, incoming);
  const had = await tryRename(target, outgoing);
  try {
    await rename(incoming, target);
  } catch (error) {
    if (had) await rename(outgoing, target);
    throw error;
  }
  await rm(outgoing, { recursive: true, force: true });
}

const asideOf = (target: string) => join(dirname(target), `.${basename(target)}.old`);

/**
 * Puts the earlier site back when a run was stopped between the two renames and left it under its other name. A build
 * begins with it: should it find mistakes, the earlier site is there all the same.
 */
export async function recover(target: string): Promise<void> {
  const outgoing = asideOf(target);
  const stopped = await tryRename(outgoing, target);
  // The target was there: the earlier run only failed to clean up.
  if (!stopped) await rm(outgoing, { recursive: true, force: true });
}

async function tryRename(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** The target may be on another disk, where a folder cannot be renamed to. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
