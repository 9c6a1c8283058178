import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishSite, type FinishedSite } from '#deliver/finish-site.ts';
import { closeSearch } from '#search/write-index.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>村</title><link rel="stylesheet" href="/_assets/a.css"></head><body><main data-pagefind-body>${body}</main></body></html>`;

let cache: ContentFolder;
beforeAll(async () => void (cache = await campaignFolder({})));
afterAll(async () => {
  await closeSearch();
  await cache.dispose();
});

/** Finishes a site given by its files. */
async function finish(
  files: Record<string, string>,
): Promise<{ result: FinishedSite; read: (path: string) => Promise<string>; steps: string[]; folder: ContentFolder }> {
  const folder = await campaignFolder({
    '_assets/a.css': 'p{background:url(/i.svg)}b{background:url("/i.svg#x")}i{background:url(//example.com/i.svg)}',
    'i.svg': '<svg/>',
    ...files,
  });
  const steps: string[] = [];
  const result = await finishSite(
    { id: 'xiaocun', folder: folder.contentDir, cacheDir: cache.contentDir, face: 'song' as const },
    (step) => steps.push(step),
  );
  return { result, read: (path) => readFile(folder.path(path), 'utf8'), steps, folder };
}

describe('finishSite', () => {
  it('makes addresses relative, cuts fonts and indexes', async () => {
    const { result, read, steps, folder } = await finish({
      'index.html': page('<h1 data-display>归巢</h1><a href="/a/b.html">b</a>'),
      'a/b.html': page('<h1 data-display>归巢</h1><a href="/">家</a>'),
      'plain.html': '<p>没有 head</p>',
    });
    expect(result.problems).toEqual([]);
    expect(result.pages).toBe(3);
    expect(steps.length).toBeGreaterThan(2);

    expect(await read('_assets/a.css')).toBe(
      'p{background:url(../i.svg)}b{background:url("../i.svg#x")}i{background:url(//example.com/i.svg)}',
    );
    const [home, article] = [await read('index.html'), await read('a/b.html')];
    const font = /_assets\/fonts\/display-[0-9a-f]+\.woff2/u.exec(home)?.[0] ?? '';
    expect(home).toContain(`<link rel="preload" as="font" type="font/woff2" href="./${font}" crossorigin>`);
    expect(article).toContain(`src:url(../${font}) format("woff2")`);
    expect(article).toMatch(
      /<link rel="stylesheet" href="\.\.\/_assets\/a\.css"><link rel="preload".*<\/style><\/head><body>/u,
    );
    expect(article).toContain('<a href="../index.html">家</a>');
    expect(await read('plain.html')).toBe('<p>没有 head</p>');
    expect(
      Buffer.from(await readFile(folder.path(font)))
        .subarray(0, 4)
        .toString(),
    ).toBe('wOF2');
    expect(await read('pagefind/pagefind-entry.json')).toContain('"page_count":2');
    await folder.dispose();
  }, 60_000);

  it('tells of every broken link, pictures too, and does not stumble over them', async () => {
    const { result, folder } = await finish({
      'index.html': page('<a href="/gone.html">x</a><img src="/gone.svg"><a href="#100%">x</a>'),
    });
    await folder.dispose();
    expect(result.problems.map(({ code, message }) => `${code} ${/链接 (\S+)/u.exec(message)?.[1] ?? ''}`)).toEqual([
      'output-link-broken /gone.html',
      'output-link-broken /gone.svg',
      'output-link-broken #100%',
    ]);
  });

  it('warns of a page over its budget', async () => {
    let seed = 1;
    const noise = Array.from({ length: 60_000 }, () =>
      String.fromCodePoint(0x4e00 + ((seed = (seed * 48271) % 2147483647) % 20_000)),
    ).join('');
    const { result, folder } = await finish({ 'index.html': page(noise) });
    await folder.dispose();
    expect(result.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['budget-exceeded xiaocun/index.html']);
  }, 60_000);
});
