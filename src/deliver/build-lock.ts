import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Lets one build or preview at a time work in the checkout: Astro keeps a folder (`.astro/`) there that two runs would
 * write into each other's way. Waits for the other one, and takes over from one that is gone.
 * @param onWait called once when there is something to wait for
 * @returns gives the lock back
 */
export async function takeBuildLock(root: string, onWait: () => void): Promise<() => Promise<void>> {
  const folder = join(root, '.guichao');
  const lock = join(folder, 'lock');
  await mkdir(folder, { recursive: true });
  for (let told = false; ;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return () => rm(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (await isStale(lock)) {
      await takeOver(lock);
      continue;
    }
    if (!told) onWait();
    told = true;
    await wait(200);
  }
}

/** Removes a stale lock. Of several that wait, one does it at a time, or the second would remove the lock of the first. */
async function takeOver(lock: string): Promise<void> {
  const guard = `${lock}.stale`;
  try {
    await mkdir(guard);
  } catch {
    if ((await age(guard)) > patience) await rm(guard, { recursive: true, force: true });
    await wait(20);
    return;
  }
  if (await isStale(lock)) await rm(lock, { force: true });
  await rm(guard, { recursive: true, force: true });
}

/** Whether the holder is gone. A lock without a number is being written this moment, or was cut off by a power failure. */
async function isStale(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  return holder > 0 ? !isAlive(holder) : (await age(lock)) > patience;
}

const patience = 5000;

/** Milliseconds since a file was written; 0 when there is none. */
async function age(path: string): Promise<number> {
  const written = await stat(path).catch(() => undefined);
  return written === undefined ? 0 : Date.now() - written.mtimeMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
