import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSpecialFiles } from '#campaign/check-special-files.ts';
import { findCampaigns } from '#campaign/find.ts';
import { loadCampaign } from '#campaign/load.ts';
import { ProblemCollector } from '#problems/collector.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';
import { brief } from '../../support/load-files.ts';

/* Junctions stand in for links on Windows, where anybody may make them. */
let folder: ContentFolder;
beforeEach(async () => {
  folder = await campaignFolder({ 'xiaocun/stories/a.mdx': 'x', 'xiaocun/.git/x': 'x', 'outside/campaign.yaml': 'x' });
});
afterEach(() => folder.dispose());
const link = (target: string, at: string) => symlink(folder.path(target), folder.path(at), 'junction');

async function found(id = 'xiaocun') {
  const problems = new ProblemCollector();
  await checkSpecialFiles({ id, folder: folder.path(id) }, problems);
  return brief(problems.problems);
}

test('ordinary files and folders are fine, and so is a folder that is not there', async () => {
  expect(await found()).toEqual([]);
  expect(await found('nowhere')).toEqual([]);
});

test('links are reported wherever they stand, but for hidden ones', async () => {
  await mkdir(folder.path('xiaocun/media/deep'), { recursive: true });
  await link('outside', 'xiaocun/media/deep/out');
  await link('outside', 'xiaocun/cases');
  await link('outside', 'xiaocun/.git/out');
  expect(await found()).toEqual(['file-special xiaocun/cases', 'file-special xiaocun/media/deep/out']);
});

test('files that steer programs are reported wherever they lie: a broken one would stop the build', async () => {
  await mkdir(folder.path('xiaocun/media/node_modules/astro'), { recursive: true });
  await writeFile(folder.path('xiaocun/media/node_modules/astro/package.json'), '{}');
  await writeFile(folder.path('xiaocun/package.json'), '随手放的');
  await writeFile(folder.path('xiaocun/stories/tsconfig.json'), '{');
  expect(await found()).toEqual([
    'file-program xiaocun/media/node_modules',
    'file-program xiaocun/package.json',
    'file-program xiaocun/stories/tsconfig.json',
  ]);
});

test('a campaign that is a link is neither found nor loaded', async () => {
  await link('outside', 'linked');
  const { ids, problems } = await findCampaigns(folder.contentDir, ['linked']);
  expect([ids, brief(problems)]).toEqual([[], ['file-special linked']]);
  const result = await loadCampaign({ contentDir: folder.contentDir, id: 'linked' });
  expect(result.loaded).toBeUndefined();
  expect(brief(result.problems)).toContain('file-special linked');
});
