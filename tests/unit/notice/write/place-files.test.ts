import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findCampaigns } from '#campaign/find.ts';
import { writeCampaign } from '#notice/write/campaign-files.ts';
import { placeFiles } from '#notice/write/place-files.ts';
import { campaignFolder, minimalCampaign, minimalFiles, type ContentFolder } from '../../../support/campaign-folder.ts';
import { draft } from './example-draft.ts';

const files = writeCampaign({ draft, remarks: [], id: 'guichao', today: '2026-11-22' }).files;
let content: ContentFolder;
beforeEach(async () => {
  content = await campaignFolder(minimalCampaign());
});
afterEach(() => content.dispose());

const place = (changes: Partial<Parameters<typeof placeFiles>[0]> = {}) =>
  placeFiles({ contentDir: content.contentDir, id: 'guichao', files, mode: 'new', force: false, ...changes });
const folders = () => readdir(content.contentDir);
const textOf = (...parts: string[]) => readFile(content.path(...parts), 'utf8');

describe('a new campaign', () => {
  test('is put in its place, whole, and nothing is left beside it', async () => {
    expect(await place()).toMatchObject({ ok: true, folder: content.path('guichao'), replaced: [] });
    expect((await folders()).sort()).toEqual(['guichao', 'xiaocun']);
    expect(await textOf('guichao', '待核对.md')).toBe(files['待核对.md']);
  });

  test('is not put over one that is there: what would be replaced is named', async () => {
    await place();
    await writeFile(content.path('guichao', 'campaign.yaml'), '我改过的');
    const again = await place();
    expect(again).toMatchObject({ ok: false, reason: 'exists' });
    expect(again.ok === false && again.reason === 'exists' && again.existing).toEqual(Object.keys(files));
    expect(await textOf('guichao', 'campaign.yaml')).toBe('我改过的');
  });

  test('with force replaces what is generated and leaves the rest alone', async () => {
    await place();
    await mkdir(content.path('guichao', 'media'));
    await writeFile(content.path('guichao', 'media', 'a.txt'), '我的');
    await writeFile(content.path('guichao', 'campaign.yaml'), '我改过的');
    expect(await place({ force: true })).toMatchObject({ ok: true });
    expect(await textOf('guichao', 'campaign.yaml')).toBe(files['campaign.yaml']);
    expect(await textOf('guichao', 'media', 'a.txt')).toBe('我的');
  });

  test('that would not load is not written at all', async () => {
    const broken = await place({ files: { ...files, 'campaign.yaml': 'title: 一' } });
    expect(broken).toMatchObject({ ok: false, reason: 'broken' });
    expect(await folders()).toEqual(['xiaocun']);
  });
});

describe('files for a campaign that is there', () => {
  const add = (own: Record<string, string>, force = false) => place({ id: 'xiaocun', mode: 'add', files: own, force });
  const story = minimalFiles['stories/axiu.mdx'];

  test('are added; everything else stays', async () => {
    expect(await add({ 'stories/xin.mdx': story })).toMatchObject({ ok: true });
    expect(await textOf('xiaocun', 'stories', 'xin.mdx')).toBe(story);
    expect(await textOf('xiaocun', 'campaign.yaml')).toBe(minimalFiles['campaign.yaml']);
  });

  test('never replace one without force', async () => {
    expect(await add({ 'stories/axiu.mdx': 'x', 'stories/b.mdx': story })).toEqual({
      ok: false,
      reason: 'exists',
      existing: ['stories/axiu.mdx'],
    });
    expect(await textOf('xiaocun', 'stories', 'axiu.mdx')).toBe(story);
    await expect(stat(content.path('xiaocun', 'stories', 'b.mdx'))).rejects.toThrow('ENOENT');
  });

  test('that bring an error are taken back', async () => {
    expect(await add({ 'stories/xin.mdx': 'x' })).toMatchObject({ ok: false, reason: 'broken' });
    expect((await readdir(content.path('xiaocun', 'stories'))).sort()).toEqual(['axiu.mdx']);
    expect(await folders()).toEqual(['xiaocun']);
  });

  test('may come to one that had an error before, which is not theirs', async () => {
    await writeFile(content.path('xiaocun', 'stories', 'lan.mdx'), 'x');
    expect(await add({ 'stories/xin.mdx': story })).toMatchObject({ ok: true });
  });

  test('do not make a campaign', async () => {
    expect(await place({ mode: 'add' })).toEqual({ ok: false, reason: 'absent' });
    expect(await folders()).toEqual(['xiaocun']);
  });
});

describe('what a stopped run leaves', () => {
  test('a stage is no campaign, and is cleared away by the next run', async () => {
    await mkdir(content.path('.guichao.new', 'guichao'), { recursive: true });
    expect((await findCampaigns(content.contentDir)).ids).toEqual(['xiaocun']);
    expect(await place()).toMatchObject({ ok: true });
    expect((await folders()).sort()).toEqual(['guichao', 'xiaocun']);
  });

  test('a campaign that had stepped aside comes back', async () => {
    await place();
    const { rename } = await import('node:fs/promises');
    await rename(content.path('guichao'), content.path('.guichao.old'));
    expect(await place()).toMatchObject({ ok: false, reason: 'exists' });
    expect(await readdir(join(content.contentDir, 'guichao'))).toContain('campaign.yaml');
  });
});
