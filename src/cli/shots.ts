import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '#deliver/serve.ts';
import { readArguments, runCommand, shared, sharedHelp, UsageError, type CommandHelp } from './arguments.ts';
import { buildAll } from './build-all.ts';
import { launchChromium } from './chromium.ts';
import { pageTypes } from './page-types.ts';

const help: CommandHelp = {
  usage: 'npm run shots -- [活动 …] [--no-build] [--content 文件夹] [--out 文件夹]',
  about:
    '给每一种页面拍照：手机（390 像素宽）和电脑（1280 像素宽），存到 screenshots/活动/ 里；通知另存一份打印稿 PDF。',
  options: [['--no-build', '不重新生成，直接拍 dist 里现有的'], sharedHelp.content, sharedHelp.out, sharedHelp.help],
  examples: ['npm run shots', 'npm run shots -- qingchun-xingjin --no-build'],
};

const widths = [390, 1280];

/** `npm run shots`: exit code 1 when a site could not be built. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values, positionals } = readArguments(args, {
      content: shared.content,
      out: shared.out,
      help: shared.help,
      'no-build': { type: 'boolean', default: false },
    });
    const out = resolve(values.out);
    const ids = values['no-build']
      ? await builtSites(out, positionals)
      : (await buildAll({ wanted: positionals, ...values })).results.filter(({ built }) => built).map(({ id }) => id);
    if (ids.length === 0) throw new UsageError(`${values.out} 里没有生成好的站点。`);
    const server = await serve({ folder: out, port: 4400, host: '127.0.0.1' });
    const browser = await launchChromium();
    try {
      for (const id of ids) {
        const folder = resolve('screenshots', id);
        await mkdir(folder, { recursive: true });
        for (const path of await pageTypes(join(out, id))) {
          const name = path.replace(/\.html$/u, '').replaceAll('/', '-');
          for (const width of widths) {
            const page = await browser.newPage({
              viewport: { width, height: width < 600 ? 844 : 800 },
              reducedMotion: 'reduce',
            });
            await page.goto(`http://127.0.0.1:${server.port}/${id}/${path}`, { waitUntil: 'networkidle' });
            await loadPictures(page);
            await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
            if (width === 1280 && path.startsWith('notices/'))
              await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
            await page.close();
          }
          console.log(`${id}/${path}`);
        }
        console.log(`拍好了：${folder}`);
      }
    } finally {
      await browser.close();
      await server.close();
    }
    return 0;
  });
}

/** Pictures further down are loaded when they are scrolled to; a photograph of the whole page needs them all. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

async function builtSites(out: string, wanted: readonly string[]): Promise<string[]> {
  const names = await readdir(out).catch(() => []);
  return names.filter((name) => !name.startsWith('.') && (wanted.length === 0 || wanted.includes(name))).sort();
}
