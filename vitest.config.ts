import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Vitest leaves one core to others; on two cores that would be half of them. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Three kinds of tests, the fast ones first: `unit` mirrors `src/`, `build` runs real builds, `e2e` drives a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          maxWorkers,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/support/run-folder.ts'],
          environment: 'node',
          // Builds share Astro's folder in the checkout: one at a time.
          fileParallelism: false,
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
