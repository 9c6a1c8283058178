import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { dropOriginals } from '#deliver/drop-originals.ts';
import { openPage } from '#deliver/page-scan.ts';
import { campaignFolder } from '../../support/campaign-folder.ts';

it('removes the pictures Astro left that no page names, and nothing else', async () => {
  const names = ['a.jpg', 'a_1.avif', 'a_2.webp', 'b.jpg', '村 口.png', 'style.css', 'leaf.svg', 'form.pdf'];
  const folder = await campaignFolder({
    'media.jpg': '',
    ...Object.fromEntries(names.map((name) => [`_assets/${name}`, name])),
  });
  const files = ['/media.jpg', ...names.map((name) => `/_assets/${name}`)];
  const html =
    '<img srcset="/_assets/a_1.avif 320w, /_assets/a_2.webp 640w" src="/_assets/%E6%9D%91%20%E5%8F%A3.png"><a href="#100%">x</a><a href="https://example.com/50%">x</a>';
  const stay = await dropOriginals(
    folder.contentDir,
    files,
    new Map([['/index.html', openPage(html, '/index.html').scan]]),
  );
  const left = (await readdir(folder.path('_assets'))).sort();
  await folder.dispose();
  expect(left).toEqual(['a_1.avif', 'a_2.webp', 'form.pdf', 'leaf.svg', 'style.css', '村 口.png'].sort());
  expect(stay).toEqual(files.filter((file) => !['/_assets/a.jpg', '/_assets/b.jpg'].includes(file)));
});
