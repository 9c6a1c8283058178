import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { findCampaigns } from '#campaign/find.ts';
import { loadCampaign, type LoadResult } from '#campaign/load.ts';
import { takeBuildLock } from '#deliver/build-lock.ts';
import { formatProblems } from '#problems/report-terminal.ts';
import {
  asOfOption,
  projectRoot,
  readArguments,
  runCommand,
  shared,
  sharedHelp,
  UsageError,
  type CommandHelp,
} from './arguments.ts';

const help: CommandHelp = {
  usage: 'npm run dev -- 活动 [--content 文件夹] [--port 端口] [--as-of 日期]',
  about:
    '打开一个活动的预览，改了内容马上看到，草稿也显示。有错误时终端会说明，页面停在上一次正确的样子。按 Ctrl+C 结束。',
  options: [['--port 端口', '默认是 4321'], sharedHelp.content, sharedHelp['as-of'], sharedHelp.help],
  examples: ['npm run dev -- qingchun-xingjin'],
};

/** `npm run dev`: previews one campaign until it is stopped. Exit code 1 when it cannot be loaded at all. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values, positionals } = readArguments(args, {
      content: shared.content,
      'as-of': shared['as-of'],
      help: shared.help,
      port: { type: 'string', default: '4321' },
    });
    const contentDir = resolve(values.content);
    const id = await chooseCampaign(contentDir, positionals);
    const load = () => loadCampaign({ contentDir, id, asOf: asOfOption(values['as-of']), drafts: true });
    const first = await load();
    report(first);
    if (!first.loaded) return 1;
    let current = first.loaded;
    let show: () => Promise<void> = () => Promise.resolve();

    const unlock = await takeBuildLock(projectRoot, () => console.log('另一个生成或预览正在进行，等它结束……'));
    const [{ dev }, { siteConfig }] = await Promise.all([import('astro'), import('#astro-config')]);
    const server = await dev({
      ...siteConfig({
        source: { current: () => current, onPreview: (renew) => (show = renew) },
        cacheDir: join(projectRoot, '.guichao', 'cache', `${id}-dev`),
      }),
      server: { port: Number(values.port), host: true },
      logLevel: 'warn',
    });
    console.log(`预览开好了：http://localhost:${server.address.port}/index.html （按 Ctrl+C 结束）`);

    const watcher = watch(
      join(contentDir, id),
      { recursive: true },
      debounce(() => void refresh(), 150),
    );
    async function refresh(): Promise<void> {
      const next = await load();
      report(next);
      if (!next.loaded) return;
      current = next.loaded;
      await show();
      console.log('已更新');
    }
    await new Promise<void>((stop) => {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
    watcher.close();
    await server.stop();
    await unlock();
    return 0;
  });
}

async function chooseCampaign(contentDir: string, wanted: readonly string[]): Promise<string> {
  const { ids, problems } = await findCampaigns(contentDir, wanted);
  if (problems.length > 0) throw new UsageError(formatProblems(problems, { colour: false }));
  const [id] = ids;
  if (id === undefined || ids.length > 1)
    throw new UsageError(
      `一次预览一个活动，写上它的名字：npm run dev -- ${ids[0] ?? '活动'}。现有的活动：${ids.join('、')}`,
    );
  return id;
}

function report({ problems }: LoadResult): void {
  if (problems.length > 0)
    console.log(`\n${formatProblems(problems, { colour: process.stdout.isTTY && !process.env['NO_COLOR'] })}\n`);
}

/** Editors save in several steps; one change should reload once. */
function debounce(action: () => void, milliseconds: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
}
