import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '#cli/chromium.ts';
import { headers } from '#deliver/hosting/headers.ts';
import { nginx, serveByNginx, type RunningNginx } from '../support/nginx.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { readEgress, watchEgress } from '../support/watch-egress.ts';

if (nginx === undefined) {
  test('没有测到 nginx：这台机器上没有装它（缺少 nginx：响应头、编码、缓存和 404 没有在真的服务器上试）', () => {
    expect(nginx).toBeUndefined();
  });
} else onNginx(nginx);

function onNginx(program: string): void {
  describe('behind nginx, under /zt/qcxj/, with the headers the site brings along', () => {
    let server: RunningNginx;
    let browser: Browser;
    let folder: string;
    beforeAll(async () => {
      ({ folder } = await sharedSite('sample'));
      server = await serveByNginx(program, folder, '/zt/qcxj/');
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    const ask = async (path: string) => {
      const response = await fetch(`${server.root}${path}`);
      const { status, headers: got } = response;
      const text = await response.text();
      return { status, type: got.get('content-type'), caching: got.get('cache-control'), got, text };
    };
    const asset = async (extension: string) =>
      `_assets/${(await readdir(join(folder, '_assets'))).find((name) => name.endsWith(extension)) ?? ''}`;

    test.each(['', 'index.html', 'policies.html', 'cards/campaign.jpg', 'feed.json', 'no/such/page.html'])(
      '%s comes with every header',
      async (path) => {
        const { got } = await ask(path);
        expect(headers.map(([name]) => [name, got.get(name)])).toEqual(headers.map(([name, value]) => [name, value]));
      },
    );

    test('text says it is UTF-8', async () => {
      const types = [];
      for (const path of [
        'index.html',
        'feed.json',
        'art/seal.svg',
        'rss.xml',
        'robots.txt',
        await asset('.css'),
        await asset('.js'),
      ])
        types.push((await ask(path)).type);
      expect(types).toEqual([
        'text/html; charset=utf-8',
        'application/json; charset=utf-8',
        'image/svg+xml; charset=utf-8',
        'text/xml; charset=utf-8',
        'text/plain; charset=utf-8',
        'text/css; charset=utf-8',
        'application/javascript; charset=utf-8',
      ]);
    });

    test('names that change with their content are kept for a year, all else is asked about', async () => {
      expect((await ask(await asset('.css'))).caching).toBe('public, max-age=31536000, immutable');
      expect((await ask('index.html')).caching).toBe('no-cache');
      expect((await ask('pagefind/pagefind.js')).caching).toBe('no-cache');
      expect((await ask('_assets/gone.css')).caching).toBeNull();
    });

    test('what is not there is 404 with our page', async () => {
      const { status, type, text } = await ask('policies/gone.html');
      expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
      expect(text).toContain('这个网址下没有内容');
    });

    test('pages run: style, search, large text, and not one violation', async () => {
      const context = await browser.newContext({ locale: 'zh-CN' });
      const watch = await watchEgress(context);
      const site = { root: server.root, egress: await readEgress(folder) };
      const page = await context.newPage();
      await page.goto(server.root);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        'rgb(246, 238, 224)',
      );
      await page.locator('[data-large-text]').click();
      await expect.poll(() => page.evaluate(() => document.documentElement.hasAttribute('data-large'))).toBe(true);
      expect(await watch.seen(page, '/index.html', site)).toEqual([]);
      await page.goto(`${server.root}search.html?q=${encodeURIComponent('贷款')}`);
      await page.locator('[data-finder-hits] a').first().waitFor();
      expect(await watch.seen(page, '/search.html', site)).toEqual([]);
      await page.goto(`${server.root}no/such/page.html`);
      expect(await page.locator('main').innerText()).toContain('这个网址下没有内容');
      expect(await watch.seen(page, '/404.html', site)).toEqual([]);
      await context.close();
    });

    test('others cannot show the site in a frame, its own host can', async () => {
      const page = await browser.newPage();
      const framed = async (base: string) => {
        await page.goto(base);
        return page.evaluate(
          (src) =>
            new Promise<boolean>((done) => {
              const frame = document.createElement('iframe');
              frame.addEventListener('load', () => {
                try {
                  done(frame.contentDocument?.querySelector('main') !== null && frame.contentDocument !== null);
                } catch {
                  done(false);
                }
              });
              frame.src = src;
              document.body.append(frame);
            }),
          `${server.root}about.html`,
        );
      };
      // A picture has no policy of its own and stands for a page of the same host; localhost is another host.
      await page.goto(`${server.root}robots.txt`);
      expect(await framed(`${server.root}robots.txt`)).toBe(true);
      expect(await framed(`${server.root.replace('127.0.0.1', 'localhost')}robots.txt`)).toBe(false);
      await page.close();
    });
  });
}
