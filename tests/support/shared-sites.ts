import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BuildResult } from '#deliver/build-campaign.ts';
import { takeBuildLock } from '#deliver/build-lock.ts';
import { campaignFolder } from './campaign-folder.ts';
import { village } from './village.ts';

/** A site that several test files look at, and that nobody changes. */
export interface SharedSite {
  id: string;
  /** The folder that holds `<id>/`. */
  outDir: string;
  /** The site itself. */
  folder: string;
  result: BuildResult;
}

const sources = {
  /** The example everybody sees first. */
  sample: {
    id: 'qingchun-xingjin',
    content: () =>
      Promise.resolve({ contentDir: join(import.meta.dirname, '../../content'), dispose: () => Promise.resolve() }),
  },
  /** A small one with a picture, a download and every component. */
  village: { id: 'xiaocun', content: async () => campaignFolder(await village()) },
} as const;

/** Builds the site when the first test of a run asks for it; the others get what that one built. */
export async function sharedSite(name: keyof typeof sources): Promise<SharedSite> {
  const { id } = sources[name];
  const outDir = join(inject('runFolder'), name);
  const note = `${outDir}.json`;
  const unlock = await takeBuildLock(inject('runFolder'), () => undefined);
  try {
    if (!existsSync(note)) await writeFile(note, JSON.stringify(await build(name, outDir)));
    const result = JSON.parse(await readFile(note, 'utf8')) as BuildResult;
    if (!result.built) {
      const told = result.problems.map(({ file, message }) => `${file}: ${message}`);
      throw new Error(`${name} was not built:\n${told.join('\n')}`);
    }
    return { id, outDir, folder: join(outDir, id), result };
  } finally {
    await unlock();
  }
}

async function build(name: keyof typeof sources, outDir: string): Promise<BuildResult | undefined> {
  // Loading Astro takes seconds: only the file that builds needs it.
  const { buildHere } = await import('./build-site.ts');
  const { contentDir, dispose } = await sources[name].content();
  const [result] = await buildHere({ root: join(inject('runFolder'), 'work'), contentDir, outDir }, sources[name].id);
  await dispose();
  return result;
}
