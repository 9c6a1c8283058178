import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { expect } from 'vitest';
import type { BuildResult } from '#deliver/build-campaign.ts';

const photograph = /\.(?:jpe?g|png|webp|avif|mp4)$/u;
const packed = /\.woff2$/u;
/** Written here again, so that the code cannot loosen it alone. */
const budgetOf = (path: string) => (path.includes('/') && !path.startsWith('decks/') ? 30 : 60) * 1024;
const compress = promisify(brotliCompress);

/** What pages share is packed once. */
const weights = new Map<string, Promise<number>>();
function weigh(file: string): Promise<number> {
  const weight =
    weights.get(file) ??
    readFile(file).then(async (bytes) => (packed.test(file) ? bytes : await compress(bytes)).length);
  weights.set(file, weight);
  return weight;
}

/**
 * Holds what a browser really asked for on a page, over brotli and photographs aside, to what the build said of it.
 * @param path of the page from the site's root, without a slash
 * @param asked addresses the page asked for
 * @param choices addresses of which a reader's browser asks for one: a tab that was wide before asks for the picture of a
 * wide window as well, since it looks ahead with the window it had
 */
export async function expectWeight(
  site: { root: string; folder: string; result: BuildResult },
  path: string,
  asked: readonly string[],
  choices: readonly (readonly string[])[],
): Promise<void> {
  const files = asked
    .filter((url) => url.startsWith(site.root))
    .map((url) => decodeURIComponent(new URL(url).pathname.slice(new URL(site.root).pathname.length)))
    .filter((file) => !photograph.test(file));
  const each = new Map(
    await Promise.all([...new Set(files)].map(async (file) => [file, await weigh(join(site.folder, file))] as const)),
  );
  for (const choice of choices) {
    const [, ...lighter] = choice
      .map((url) => url.slice(site.root.length))
      .filter((file) => each.has(file))
      .sort((a, b) => (each.get(b) ?? 0) - (each.get(a) ?? 0));
    for (const file of lighter) each.delete(file);
  }
  const bytes = [...each.values()].reduce((sum, one) => sum + one, 0);
  const told = site.result.weights.find(({ page }) => page === `/${path}`)?.bytes;
  expect(files).toContain(path);
  // The build weighs only the articles that look heavy; the rest are held to the budget.
  expect(bytes, 'bytes fetched').toBeLessThanOrEqual(
    Math.min(budgetOf(path), told === undefined ? Infinity : told * 1.03),
  );
}
