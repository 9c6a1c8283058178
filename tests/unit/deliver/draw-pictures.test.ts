import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import type { LoadedCampaign } from '#campaign/model.ts';
import { drawPictures } from '#deliver/draw-pictures.ts';
import { campaignFolder, campaignId, edited, minimalCampaign, minimalFiles } from '../../support/campaign-folder.ts';

let loaded: LoadedCampaign;
let cache: string;
let kept: string;
beforeAll(async () => {
  const story = edited(minimalFiles['stories/axiu.mdx'], 'title: ', 'title: 🎉');
  const { contentDir, dispose } = await campaignFolder(minimalCampaign({ 'stories/axiu.mdx': story }));
  const result = await loadCampaign({ contentDir, id: campaignId });
  await dispose();
  loaded = result.loaded!;
  cache = await mkdtemp(join(tmpdir(), 'guichao-pictures-'));
  kept = join(cache, 'pictures');
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const names = async () => (await readdir(kept)).sort();

describe('drawing the pictures of a campaign', () => {
  test('stopped on the way leaves nothing half done, and the next build goes on from there', async () => {
    const drawing = drawPictures(loaded, cache);
    await drawing.stop();
    await expect(drawing.done).rejects.toThrow();
    expect((await names().catch(() => [])).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('draws each once; an earlier build’s are taken to the byte', async () => {
    const first = await drawPictures(loaded, cache).done;
    const { total, drawn } = first.count;
    expect(total).toBe(2 * loaded.entries.length + 4);
    expect(drawn).toBeGreaterThan(0);
    const before = await names();
    const bytes = await Promise.all(before.map((name) => readFile(join(kept, name))));

    const second = await drawPictures(loaded, cache).done;
    expect(second.count).toMatchObject({ total, drawn: 0 });
    expect(await names()).toEqual(before);
    expect(await Promise.all(before.map((name) => readFile(join(kept, name))))).toEqual(bytes);

    const site = join(cache, 'site');
    await second.place(site);
    const placed = (await readdir(site, { recursive: true })).filter((name) => /\.(?:jpg|png)$/u.test(name));
    expect(placed).toHaveLength(total);
    expect(placed).toEqual(expect.arrayContaining([join('cards', 'campaign-square.jpg'), join('posters', 'own.png')]));
  });

  test('a character no font has is told at its file', async () => {
    const { problems } = await drawPictures(loaded, cache).done;
    expect(problems.map(({ code, file, severity }) => [code, file, severity])).toEqual([
      ['picture-character', `${campaignId}/stories/axiu.mdx`, 'warning'],
    ]);
    expect(problems[0]?.message).toContain('“🎉”');
  });

  test('what no build has used for a month is removed, and nothing else', async () => {
    const known = await names();
    const monthAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    for (const name of ['old.png', 'killed.jpeg.part', 'recent.png']) await writeFile(join(kept, name), '');
    for (const name of ['old.png', 'killed.jpeg.part', known[0]!]) await utimes(join(kept, name), monthAgo, monthAgo);
    await drawPictures(loaded, cache).done;
    expect(await names()).toEqual([...known, 'recent.png'].sort());
  });
});
