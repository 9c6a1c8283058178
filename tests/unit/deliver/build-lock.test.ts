import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

// Only `mkdir` is watched, so that a test can let something happen right before it.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, mkdir: vi.fn(real.mkdir) };
});
// What an earlier test file of this worker loaded has the real one; what a later one loads should have it as well.
vi.resetModules();
afterAll(() => void vi.resetModules());
const { takeBuildLock } = await import('#deliver/build-lock.ts');

let root: ContentFolder;
beforeEach(async () => void (root = await campaignFolder({})));
afterEach(() => root.dispose());

const lockFile = () => root.path('.guichao', 'lock');
const take = (onWait = () => {}) => takeBuildLock(root.contentDir, onWait);

/** The id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('takeBuildLock', () => {
  it('is had at once when nobody has it, and given back', async () => {
    const onWait = vi.fn();
    const release = await take(onWait);
    expect(await readFile(lockFile(), 'utf8')).toBe(String(process.pid));
    await release();
    await release();
    expect(await readdir(root.path('.guichao'))).toEqual([]);
    expect(onWait).not.toHaveBeenCalled();
  });

  it('lets the second wait until the first is done, and tells once', async () => {
    const events: string[] = [];
    const first = await take();
    const second = take(() => events.push('waits')).then((release) => {
      events.push('has it');
      return release;
    });
    await wait(500);
    events.push('first ends');
    await first();
    await (
      await second
    )();
    expect(events).toEqual(['waits', 'first ends', 'has it']);
  });

  it('waits for another process', async () => {
    const child = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    await (
      await take()
    )();
    await writeFile(lockFile(), String(child.pid));
    const onWait = vi.fn();
    const taken = take(onWait);
    await wait(300);
    expect(onWait).toHaveBeenCalledTimes(1);
    child.kill();
    await (
      await taken
    )();
  });

  it('takes over from a process that is gone, without waiting', async () => {
    await (
      await take()
    )();
    await writeFile(lockFile(), String(await deadPid()));
    const onWait = vi.fn();
    const release = await take(onWait);
    expect(onWait).not.toHaveBeenCalled();
    expect(await readFile(lockFile(), 'utf8')).toBe(String(process.pid));
    await release();
  });

  it('takes over an empty lock only when it is old', async () => {
    await (
      await take()
    )();
    await writeFile(lockFile(), '');
    let taken = false;
    const pending = take().then((release) => ((taken = true), release));
    await wait(300);
    expect(taken).toBe(false);
    const before = new Date(Date.now() - 60_000);
    await utimes(lockFile(), before, before);
    await (
      await pending
    )();
  });

  it('is had by one at a time, even when many find it stale', async () => {
    await (
      await take()
    )();
    await writeFile(lockFile(), String(await deadPid()));
    let holders = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        const release = await take();
        holders += 1;
        most = Math.max(most, holders);
        await wait(5);
        holders -= 1;
        await release();
      }),
    );
    expect(most).toBe(1);
    expect(await readdir(root.path('.guichao'))).toEqual([]);
  });

  it('does not take the lock from somebody who was quicker to take it over', async () => {
    await (
      await take()
    )();
    await writeFile(lockFile(), String(await deadPid()));
    const { mkdir: real } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
    vi.mocked(mkdir).mockImplementation(async (path, options) => {
      if (String(path).endsWith('.stale')) {
        vi.mocked(mkdir).mockImplementation(real);
        await writeFile(lockFile(), String(process.pid));
      }
      return real(path, options);
    });
    const onWait = vi.fn();
    const pending = take(onWait);
    await vi.waitFor(() => expect(onWait).toHaveBeenCalled());
    await rm(lockFile());
    await (
      await pending
    )();
  });
});
