import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { brotliCompressSync, constants } from 'node:zlib';
import sharp from 'sharp';
import { loadCampaign } from '#campaign/load.ts';
import { pageTypes } from '#cli/page-types.ts';
import type { BuildResult } from '#deliver/build-campaign.ts';
import { palettes } from '#gallery/looks.ts';
import { writeExamples, writeGallery } from '#gallery/write-gallery.ts';
import { motifs } from '#schemas/motif.ts';
import { subjects } from '#schemas/subject.ts';
import { ways, type Way } from '#schemas/way.ts';
import { buildHere } from '../support/build-site.ts';
import { sharedSamples } from '../support/shared-sites.ts';

const folder = join(inject('runFolder'), 'gallery');
const outDir = join(folder, 'site');

/** The one along which the example is built: the samples go along all of them, and are built anyway. */
const builtWay: Way = 'canal';
const samples = await sharedSamples();

let contentDir: string;
let result: BuildResult | undefined;
beforeAll(async () => {
  contentDir = join(folder, 'content');
  await writeExamples(contentDir);
  // A smaller picture: most of a build's time would go into its copies in three formats.
  const picture = join(contentDir, builtWay, 'media/opening.jpg');
  await writeFile(
    picture,
    await sharp(await readFile(picture))
      .resize(800)
      .toBuffer(),
  );
  [result] = await buildHere({ root: join(folder, 'work'), contentDir, outDir }, builtWay);
  // The others have the same pages.
  const pages = await pageTypes(join(outDir, builtWay));
  await writeGallery(
    outDir,
    ways.map((id) => ({ id, pages })),
  );
}, 180_000);

describe('the example, along every way home', () => {
  test.each(ways)('%s has nothing to mend', async (way) => {
    const { problems, loaded } = await loadCampaign({ contentDir, id: way });
    expect(problems).toEqual([]);
    expect(loaded?.campaign.config.theme.way).toBe(way);
  });

  test('can be built', () => {
    expect(result?.problems).toEqual([]);
    expect(result?.built).toBe(true);
  });

  test('is another home page every time', async () => {
    const homes = await Promise.all(samples.map(({ folder: site }) => readFile(join(site, 'index.html'), 'utf8')));
    expect(homes.map((html) => /<html[^>]* data-way="([^"]+)"/u.exec(html)?.[1]).sort()).toEqual([...ways].sort());
    const shapes = homes.map((html) => {
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      return new Set([...main.matchAll(/class="([^"]+)"/gu)].flatMap(([, names = '']) => names.split(' ')));
    });
    for (const [index, own] of shapes.entries()) {
      for (const other of shapes.slice(index + 1)) {
        const shared = [...own].filter((name) => other.has(name)).length;
        expect(shared / Math.min(own.size, other.size)).toBeLessThan(0.5);
      }
    }
  });
});

describe('the gallery page', () => {
  test('shows every page type of every site, and every landscape in every palette', async () => {
    const html = await readFile(join(outDir, 'index.html'), 'utf8');
    for (const way of ways) expect(html).toContain(`src="${way}/index.html"`);
    for (const page of ['services.html', 'tables.html', 'stats.html', 'screen.html'])
      expect(html).toContain(`canal/${page}`);
    const files = await readdir(join(outDir, 'plates'));
    expect(files.length).toBe(motifs.length * (Object.keys(palettes).length * 4 + subjects.length));
    for (const file of files) expect(html).toContain(`plates/${file}`);
  });

  test('has no picture above 12 kB over brotli', async () => {
    const files = await readdir(join(outDir, 'plates'));
    const limit = 12 * 1024;
    const heavy: string[] = [];
    for (const file of files) {
      const svg = await readFile(join(outDir, 'plates', file));
      // The best compression takes ten times as long as a good one, and is asked for where that does not do.
      const good = brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
      const size = good > limit ? brotliCompressSync(svg).length : good;
      if (size > limit) heavy.push(`${file} ${size}`);
    }
    expect(heavy).toEqual([]);
  });
});
