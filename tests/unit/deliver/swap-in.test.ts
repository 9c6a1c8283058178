import { readdir, readFile, rename } from 'node:fs/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

// Only `rename` is watched, so that a test can let one of its calls fail.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, rename: vi.fn(real.rename) };
});
// What an earlier test file of this worker loaded has the real one; what a later one loads should have it as well.
vi.resetModules();
afterAll(() => void vi.resetModules());
const { recover, swapIn } = await import('#deliver/swap-in.ts');

let folder: ContentFolder;
afterEach(async () => {
  vi.mocked(rename).mockReset();
  const real = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  vi.mocked(rename).mockImplementation(real.rename);
  await folder.dispose();
});

async function start(files: Record<string, string>): Promise<void> {
  folder = await campaignFolder({ 'work/site/index.html': 'new', 'work/site/a/b.html': 'new', ...files });
}
const swap = () => swapIn(folder.path('work', 'site'), folder.path('dist', 'xiaocun'));
const shown = () => readFile(folder.path('dist', 'xiaocun', 'index.html'), 'utf8');
const inDist = async () => (await readdir(folder.path('dist'))).sort();
const failing = (code: string) => Object.assign(new Error(code), { code });

describe('swapIn', () => {
  it('puts a first site in place, making the folder', async () => {
    await start({});
    await swap();
    expect(await shown()).toBe('new');
    expect(await inDist()).toEqual(['xiaocun']);
    expect(await readdir(folder.path('work'))).toEqual([]);
  });

  it('replaces a site whole, leaving nothing of it', async () => {
    await start({
      'dist/xiaocun/index.html': 'old',
      'dist/xiaocun/gone.html': 'old',
      'dist/other/index.html': 'other',
    });
    await swap();
    expect(await shown()).toBe('new');
    expect(await readdir(folder.path('dist', 'xiaocun'))).toEqual(['a', 'index.html']);
    expect(await inDist()).toEqual(['other', 'xiaocun']);
  });

  it('begins with what a run left that was stopped between the two renames', async () => {
    await start({ 'dist/.xiaocun.old/index.html': 'old', 'dist/.xiaocun.new/index.html': 'half' });
    await swap();
    expect(await shown()).toBe('new');
    expect(await inDist()).toEqual(['xiaocun']);
  });

  it('cleans up after a run that was stopped before it removed the earlier site', async () => {
    await start({ 'dist/xiaocun/index.html': 'middle', 'dist/.xiaocun.old/index.html': 'old' });
    await swap();
    expect(await shown()).toBe('new');
    expect(await inDist()).toEqual(['xiaocun']);
  });
});

describe('recover', () => {
  it('puts back the site of a run that was stopped between the two renames, before anything is built', async () => {
    await start({ 'dist/.xiaocun.old/index.html': 'old' });
    await recover(folder.path('dist', 'xiaocun'));
    expect(await shown()).toBe('old');
    expect(await inDist()).toEqual(['xiaocun']);
  });

  it('leaves a site that is there, and does nothing where there is none', async () => {
    await start({ 'dist/xiaocun/index.html': 'middle' });
    await recover(folder.path('dist', 'xiaocun'));
    expect(await shown()).toBe('middle');
    await recover(folder.path('nowhere', 'xiaocun'));
    await expect(readdir(folder.path('nowhere'))).rejects.toThrow('ENOENT');
  });
});

describe('a failure', () => {
  let calls = 0;
  beforeEach(() => (calls = 0));

  /** Lets the rename fail that matches; the others are done. */
  async function failRename(matches: (from: string, to: string) => boolean, code: string) {
    const real = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
    vi.mocked(rename).mockImplementation(async (from, to) => {
      if (calls === 0 && matches(String(from), String(to))) {
        calls += 1;
        throw failing(code);
      }
      await real.rename(from, to);
    });
  }

  it('of the last step puts the earlier site back', async () => {
    await start({ 'dist/xiaocun/index.html': 'old' });
    await failRename((from) => from.endsWith('.xiaocun.new'), 'EACCES');
    await expect(swap()).rejects.toThrow('EACCES');
    expect(await shown()).toBe('old');
    expect(await inDist()).not.toContain('.xiaocun.old');
  });

  it('to move the earlier site aside leaves it where it is', async () => {
    await start({ 'dist/xiaocun/index.html': 'old' });
    // Windows says so of a folder somebody has open.
    await failRename((from, to) => from.endsWith('xiaocun') && to.endsWith('.old'), 'EPERM');
    await expect(swap()).rejects.toThrow();
    expect(await shown()).toBe('old');
  });

  it('to find the finished site touches nothing', async () => {
    await start({ 'dist/xiaocun/index.html': 'old' });
    await expect(swapIn(folder.path('nowhere'), folder.path('dist', 'xiaocun'))).rejects.toThrow('ENOENT');
    expect(await shown()).toBe('old');
  });

  it('to rename across disks is got over by copying', async () => {
    await start({ 'dist/xiaocun/index.html': 'old' });
    await failRename((from) => from.endsWith('site'), 'EXDEV');
    await swap();
    expect(await shown()).toBe('new');
    expect(await readdir(folder.path('work'))).toEqual([]);
  });

  it('is got over by the next run', async () => {
    await start({ 'dist/xiaocun/index.html': 'old' });
    await failRename((from) => from.endsWith('.xiaocun.new'), 'EACCES');
    await expect(swap()).rejects.toThrow();
    const again = await campaignFolder({ 'site/index.html': 'newer' });
    await swapIn(again.path('site'), folder.path('dist', 'xiaocun'));
    await again.dispose();
    expect(await shown()).toBe('newer');
    expect(await inDist()).toEqual(['xiaocun']);
  });
});
