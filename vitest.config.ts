import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { workersVariable } from './src/cli/test-steps.ts';

/** Vitest leaves one core to others; on two cores that would be half of them. `npm test` says so when it runs more beside. */
const maxWorkers = Number(process.env[workersVariable] ?? Math.max(2, availableParallelism() - 1));

const fuzz = 'tests/build/fuzz.test.ts';

/**
 * Four kinds of tests, the fast ones first: `unit` mirrors `src/`, `build` runs real builds, `fuzz` does so with content
 * that is broken at random, `e2e` drives a real browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/fixed-seed.ts'],
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          maxWorkers,
          // Files of a worker share what they import: reading it anew for each took a third of the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          exclude: [fuzz],
          globalSetup: ['tests/support/run-folder.ts'],
          environment: 'node',
          // Builds share Astro's folder in the checkout: one at a time.
          fileParallelism: false,
          // Astro is loaded once, and every build after the first finds it warm.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'fuzz',
          // It builds in processes and folders of its own, so that it can run beside the builds.
          include: [fuzz],
          globalSetup: ['tests/support/run-folder.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/run-folder.ts'],
          environment: 'node',
          // They look at sites that are built once; those that build their own wait for each other (`build-lock.ts`).
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
