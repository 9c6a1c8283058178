import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { sitesFolderVariable } from '#cli/sites-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for this run of the tests; removed at its end. */
    runFolder: string;
    /** A folder for the sites that several test files look at; the steps of one `npm test` share it. */
    sitesFolder: string;
  }
}

/** For `globalSetup`: gives every test file of a run one folder to share what is built in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'guichao-run-')));
  project.provide('runFolder', folder);
  project.provide('sitesFolder', process.env[sitesFolderVariable] ?? folder);
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
