import { access, readFile, writeFile } from 'node:fs/promises';
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
  sample: { id: 'qingchun-xingjin', contentDir: () => Promise.resolve(join(import.meta.dirname, '../../content')) },
  /** A small one with a picture, a download and every component. */
  village: { id: 'xiaocun', contentDir: async () => (await campaignFolder(await village())).contentDir },
} as const;

/** Builds the site when the first test of a run asks for it; the others get what that one built. */
export async function sharedSite(name: keyof typeof sources): Promise<SharedSite> {
  const { id, contentDir } = sources[name];
  const outDir = join(inject('runFolder'), name);
  const note = `${outDir}.json`;
  const unlock = await takeBuildLock(inject('runFolder'), () => undefined);
  try {
    if (!(await access(note).then(() => true, () => false))) {
      // Loading Astro takes seconds: only the file that builds needs it.
      const { buildHere } = await import('./build-site.ts');
      const [result] = await buildHere({ root: join(inject('runFolder'), 'work'), contentDir: await contentDir(), outDir }, id);
      await writeFile(note, JSON.stringify(result));
    }
    const result = JSON.parse(await readFile(note, 'utf8')) as BuildResult;
    if (!result.built) throw new Error(`${name} was not built:\n${result.problems.map(({ file, message }) => `${file}: ${message}`).join('\n')}`);
    return { id, outDir, folder: join(outDir, id), result };
  } finally {
    await unlock();
  }
}
