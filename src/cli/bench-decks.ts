import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '#deliver/serve.ts';
import { readArguments, runCommand, shared, sharedHelp, UsageError, type CommandHelp } from './arguments.ts';
import { buildAll } from './build-all.ts';
import { launchChromium } from './chromium.ts';
import { joinFrames, smoothness, type Frames, type Smoothness } from './frame-trace.ts';
import { swipeThrough } from './swipe.ts';
import { formatTable } from './table.ts';

const help: CommandHelp = {
  usage: 'npm run bench:decks -- 活动 [H5 …] [--no-build] [--runs 次数]',
  about:
    '像手指一样把每个 H5 从头划到尾，量它流不流畅：每秒几帧、丢了几帧、最慢的一帧多久。同一轮里另划一个空白的参照页，结果看和它比。页面的速度放慢四倍，好像在旧手机上。',
  options: [
    ['--no-build', '不重新生成，直接测 dist 里现有的'],
    ['--runs 次数', '每个 H5 划几遍，默认 3'],
    sharedHelp.content,
    sharedHelp.out,
    sharedHelp.help,
  ],
  examples: [
    'npm run bench:decks -- qingchun-xingjin',
    'npm run bench:decks -- qingchun-xingjin yifengxin --no-build --runs 5',
  ],
};

/** A deck that shows fewer than this share of the frames that the empty page shows is not smooth. */
const smoothEnough = 0.9;

/** `npm run bench:decks`: exit code 1 when a deck is less smooth than the machine can be. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values, positionals } = readArguments(args, {
      content: shared.content,
      out: shared.out,
      help: shared.help,
      'no-build': { type: 'boolean', default: false },
      runs: { type: 'string', default: '3' },
    });
    const [id, ...wanted] = positionals;
    const runs = Number(values.runs);
    if (id === undefined) throw new UsageError('写上要测的活动，如 npm run bench:decks -- qingchun-xingjin');
    if (!Number.isInteger(runs) || runs < 1) throw new UsageError(`--runs 后面写正整数，现在写的是 ${values.runs}。`);
    if (!values['no-build'] && !(await buildAll({ wanted: [id], content: values.content, out: values.out })).ok)
      return 1;
    const decks = await decksOf(join(resolve(values.out), id), wanted);

    const server = await serve({ folder: resolve(values.out), port: 4700, host: '127.0.0.1' });
    const browser = await launchChromium();
    const rows: Row[] = [];
    try {
      for (const deck of decks) {
        const row = await measure(browser, `http://127.0.0.1:${server.port}/${id}/decks/${deck}.html`, deck, runs);
        rows.push(row);
        console.log(`${deck}：${row.own.perSecond.toFixed(1)} 帧／秒，参照页 ${row.reference.perSecond.toFixed(1)}`);
      }
    } finally {
      await browser.close();
      await server.close();
    }
    tell(rows);
    return rows.every(({ own, reference }) => own.perSecond >= reference.perSecond * smoothEnough) ? 0 : 1;
  });
}

async function decksOf(site: string, wanted: readonly string[]): Promise<string[]> {
  const names = await readdir(join(site, 'decks')).catch(() => []);
  const decks = names.filter((name) => name.endsWith('.html')).map((name) => name.replace(/\.html$/u, ''));
  if (decks.length === 0) throw new UsageError(`${site} 里没有 H5。`);
  const unknown = wanted.find((name) => !decks.includes(name));
  if (unknown !== undefined) throw new UsageError(`没有 ${unknown} 这个 H5。可以写：${decks.join('、')}。`);
  return decks.filter((name) => wanted.length === 0 || wanted.includes(name)).sort();
}

interface Row {
  deck: string;
  own: Smoothness;
  reference: Smoothness;
  frames: Frames;
}

/** Rounds of both in turn: whatever else the machine does falls on both. */
async function measure(browser: Browser, url: string, deck: string, runs: number): Promise<Row> {
  const open = (page: Page) => page.goto(url, { waitUntil: 'networkidle' });
  const first = await browser.newPage();
  await open(first);
  const screens = await first.locator('[data-scene]').count();
  await first.close();
  const own: Frames[] = [];
  const reference: Frames[] = [];
  for (let count = 0; count < runs; count += 1) {
    reference.push(await swipeThrough(browser, (page) => page.setContent(emptyDeck(screens)), screens));
    own.push(await swipeThrough(browser, open, screens));
  }
  const frames = joinFrames(own);
  return { deck, own: smoothness(frames), reference: smoothness(joinFrames(reference)), frames };
}

/** Screens of nothing but a colour, which lock in as those of a deck do. */
const emptyDeck = (screens: number) =>
  `<!doctype html><meta name="viewport" content="width=device-width"><style>html{scroll-snap-type:y mandatory}body{margin:0}section{height:100vh;scroll-snap-align:start;scroll-snap-stop:always}section:nth-child(odd){background:#ddd}</style>${'<section></section>'.repeat(screens)}`;

function tell(rows: readonly Row[]): void {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const ms = (time: number) => `${time.toFixed(1)} 毫秒`;
  console.log(
    `\n${formatTable(
      ['H5', '每秒几帧', '参照页', '相当于', '丢帧', '参照页', '95% 的帧快于', '参照页', '最长任务'],
      rows.map(({ deck, own, reference, frames }) => [
        deck,
        own.perSecond.toFixed(1),
        reference.perSecond.toFixed(1),
        percent(own.perSecond / reference.perSecond),
        percent(own.droppedShare),
        percent(reference.droppedShare),
        ms(own.slow),
        ms(reference.slow),
        ms(frames.longestTask),
      ]),
    )}`,
  );
  console.log(
    `\n平均每帧用在\n${formatTable(
      ['H5', '脚本', '排版', '绘制', '光栅化'],
      rows.map(({ deck, frames: { spent, presented } }) => [
        deck,
        ...[spent.script, spent.layout, spent.paint, spent.raster].map((time) => ms(time / Math.max(1, presented))),
      ]),
    )}`,
  );
  console.log(
    '\n参照页是同样多的空白屏。浏览器在这里没有显卡，全靠处理器画，空白屏也不一定有 60 帧：参照页说明这台电脑最多能到多少。\n' +
      `“相当于”不到 ${percent(smoothEnough)} 的 H5 不够流畅。机器正忙的时候，两边都会变慢，请看比例。`,
  );
}
