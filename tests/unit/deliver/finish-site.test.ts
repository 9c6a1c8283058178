import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Declaration } from '#egress/declaration.ts';
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
  declared: Declaration[] = [],
): Promise<{ result: FinishedSite; read: (path: string) => Promise<string>; steps: string[]; folder: ContentFolder }> {
  const folder = await campaignFolder({
    '_assets/a.css': 'p{background:url(/i.svg)}b{background:url("/i.svg#x")}i{background:url(i.svg)}',
    'i.svg': '<svg/>',
    ...files,
  });
  const steps: string[] = [];
  const result = await finishSite(
    { id: 'xiaocun', folder: folder.contentDir, cacheDir: cache.contentDir, face: 'song' as const, declared },
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
      'p{background:url(../i.svg)}b{background:url("../i.svg#x")}i{background:url(i.svg)}',
    );
    const [home, article] = [await read('index.html'), await read('a/b.html')];
    const font = /_assets\/fonts\/display-[0-9a-f]+\.woff2/u.exec(home)?.[0] ?? '';
    expect(home).toContain(`<link rel="preload" as="font" type="font/woff2" href="./${font}" crossorigin>`);
    expect(article).toContain(`src:url(../${font}) format("woff2")`);
    expect(article).toMatch(
      /<link rel="stylesheet" href="\.\.\/_assets\/a\.css"><link rel="preload".*<\/style><\/head><body>/u,
    );
    expect(article).toContain('<a href="../index.html">家</a>');
    expect(await read('plain.html')).toMatch(
      /^<meta http-equiv="Content-Security-Policy" content="[^"]+"><p>没有 head<\/p>$/u,
    );
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

describe('separation', () => {
  const codesOf = async (files: Record<string, string>, declared: Declaration[] = []) => {
    const { result, folder } = await finish({ 'index.html': page(''), ...files }, declared);
    await folder.dispose();
    return result.problems.map(({ code, file, message }) => `${code} ${file} ${message}`);
  };
  const policyOf = (html: string) =>
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(html)?.[1] ?? '';

  it('every page says first what it may do, with the hashes of what it holds in the end', async () => {
    const { read, folder } = await finish({
      'index.html':
        '<!doctype html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/_assets/a.css"><style>b{}</style><script type="module" src="/_assets/s.js"></script></head><body><h1 data-display>村</h1></body></html>',
      'a/b.html': page('<form action="/index.html"></form>'),
      '_assets/s.js': "import './t.js'",
      '_assets/t.js': 'import(`${base}pagefind.js`)',
    });
    const home = await read('index.html');
    expect(home).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/u);
    expect(await read('a/b.html')).toMatch(/<head><meta http-equiv="Content-Security-Policy"/u);
    const styles = [...home.matchAll(/<style>([^<]*)<\/style>/gu)].map(([, css]) => css ?? '');
    const hashes = styles.map((css) => createHash('sha256').update(css).digest('base64'));
    expect(hashes).toHaveLength(2);
    for (const hash of hashes) expect(policyOf(home)).toContain(`'sha256-${hash}'`);
    expect(policyOf(home)).toContain("'wasm-unsafe-eval'");
    expect(policyOf(home)).toContain("worker-src 'self'");
    expect(policyOf(home)).toContain("form-action 'none'");
    expect(policyOf(await read('a/b.html'))).toMatch(/form-action 'self' file:$/u);
    expect(policyOf(await read('a/b.html'))).not.toMatch(/wasm|worker|connect/u);
    await folder.dispose();
  }, 60_000);

  it.each<[string, Record<string, string>]>([
    ['a picture from elsewhere', { 'index.html': page('<img src="https://x.example/a.png">') }],
    ['a link nobody wrote', { 'index.html': page('<a href="https://x.example/">') }],
    ['an early connection', { 'index.html': '<head><link rel="preconnect" href="https://x.example"></head>' }],
    ['a form to elsewhere', { 'index.html': page('<form action="https://x.example/f"></form>') }],
    ['a handler', { 'index.html': page('<p onclick="go()">') }],
    ['a script in the page', { 'index.html': page('<script>go()</script>') }],
    ['a style in the text', { 'index.html': page('<style>p{}</style>') }],
    ['a link that is code', { 'index.html': page('<a href="javascript:go()">') }],
    ['a style sheet from elsewhere', { '_assets/b.css': '@import "https://x.example/a.css";' }],
    ['a script that stores', { '_assets/s.js': "localStorage.setItem('visitor', 1)" }],
    ['a cookie', { '_assets/s.js': "document.cookie = 'a=1'" }],
    ['a script that counts', { '_assets/s.js': "fetch('https://x.example/count')" }],
    ['a script from an unknown place', { '_assets/s.js': 'import(`${place}more.js`)' }],
    ['a script nobody can read', { '_assets/s.js': 'const = 1' }],
    ['a drawing with a script', { 'art/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>go()</script></svg>' }],
    ['a drawing that loads', { 'art/x.svg': '<svg><image href="https://x.example/a.png"/></svg>' }],
    ['a manifest', { 'site.webmanifest': '{"start_url":"https://x.example/"}' }],
    ['a directory', { 'orgs/14.json': '{"url":"https://x.example/"}' }],
  ])(
    '%s stops the build',
    async (_name, files) => {
      const names: Declaration = {
        ...{
          origin: 'http://www.w3.org',
          address: 'http://www.w3.org',
          kinds: ['name'],
          why: '命名空间',
          where: '模板',
        },
      };
      const problems = await codesOf(files, [names]);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^egress-\S+ xiaocun\/(?:index|_assets|art|site|orgs)/u);
    },
    60_000,
  );

  it('egress.json and the headers for hosts lie beside the pages', async () => {
    const link: Declaration = {
      ...{
        origin: 'https://x.example',
        address: 'https://x.example/',
        kinds: ['link'],
        why: '正文里的链接',
        where: 'a.mdx:1',
      },
    };
    const { result, read, folder } = await finish({ 'index.html': page('<a href="https://x.example/">x</a>') }, [link]);
    expect(result.problems).toEqual([]);
    expect(JSON.parse(await read('egress.json'))).toMatchObject({
      origins: [{ origin: 'https://x.example', kinds: ['link'], pages: ['/index.html'] }],
      cookies: [],
    });
    expect(await read('_hosting/nginx.conf')).toContain('nosniff');
    await folder.dispose();
  }, 60_000);
});
