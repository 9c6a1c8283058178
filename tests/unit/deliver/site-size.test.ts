import { expect, it } from 'vitest';
import { listSite } from '#deliver/site-files.ts';
import { siteSize } from '#deliver/site-size.ts';
import { campaignFolder } from '../../support/campaign-folder.ts';

it('lists the files of a site from its root and adds up their bytes', async () => {
  const folder = await campaignFolder({
    'index.html': '12345',
    'a/村.html': '村',
    'a/b/c.bin': new Uint8Array(1000),
    'empty/': '',
  });
  expect(await listSite(folder.contentDir)).toEqual(['/a/b/c.bin', '/a/村.html', '/index.html']);
  expect(await siteSize(folder.contentDir)).toBe(5 + 3 + 1000);
  await folder.dispose();
});
