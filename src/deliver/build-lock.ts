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
  for (let told = false; ; ) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return () => rm(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder > 0 ? !isAlive(holder) : await isForgotten(lock)) {
      await rm(lock, { force: true });
      continue;
    }
    if (!told) onWait();
    told = true;
    await wait(200);
  }
}

/** A lock without a number is being written this moment, or was cut off by a power failure. */
async function isForgotten(lock: string): Promise<boolean> {
  const written = await stat(lock).catch(() => undefined);
  return written !== undefined && Date.now() - written.mtimeMs > 5000;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
