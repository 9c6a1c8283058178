import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment variable that tells the tests where to build the sites that several of them look at. */
export const sitesFolderVariable = 'GUICHAO_TEST_SITES';

/** Runs something with one folder for all sites that its steps share: the samples are built once, not once a step. */
export async function withSitesFolder<T>(body: () => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'guichao-sites-')));
  process.env[sitesFolderVariable] = folder;
  try {
    return await body();
  } finally {
    Reflect.deleteProperty(process.env, sitesFolderVariable);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
