import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBenchCampaign, writeStockSite } from './bench-content.ts';
import { measureProcess, type Measured } from './measure-process.ts';
import {
  projectRoot,
  readArguments,
  runCommand,
  shared,
  sharedHelp,
  UsageError,
  type CommandHelp,
} from './arguments.ts';
import { formatTable } from './table.ts';

const help: CommandHelp = {
  usage: 'npm run bench:build -- [--entries 篇数] [--runs 次数]',
  about:
    '生成两千篇内容（十分之一用组件）的活动，和同样内容的普通 Astro 站点（全是 .md、最简页面）轮流各跑几次，比较用时和内存。' +
    '归巢还做搜索、字体、检查，所以另算一行：普通 Astro 再加 Pagefind。',
  options: [['--entries 篇数', '默认 2000'], ['--runs 次数', '默认 3'], sharedHelp.help],
  examples: ['npm run bench:build', 'npm run bench:build -- --entries 500 --runs 1'],
};

/** What is asked of us: time against stock Astro in the same run, and peak memory. */
const mostRatio = 1.5;
const mostMegabytes = 1200;

/** `npm run bench:build`: exit code 1 when the ratio or the memory is over. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values } = readArguments(args, {
      help: shared.help,
      entries: { type: 'string', default: '2000' },
      runs: { type: 'string', default: '3' },
    });
    const entries = Number(values.entries);
    const runs = Number(values.runs);
    if (!(entries > 0) || !(runs > 0)) throw new UsageError('--entries 和 --runs 后面写正整数。');
    const folder = await mkdtemp(join(tmpdir(), 'guichao-bench-'));
    try {
      const content = join(folder, 'content');
      await writeBenchCampaign(join(content, 'bench'), entries);
      const stock = await writeStockSite(join(folder, 'stock'), entries, projectRoot);
      const ours: Measured[] = [];
      const theirs: Measured[] = [];
      const withSearch: Measured[] = [];
      for (let count = 1; count <= runs; count += 1) {
        // Both start cold: what a fresh machine sees, and what makes the two comparable.
        await rm(join(projectRoot, '.guichao', 'cache', 'bench'), { recursive: true, force: true });
        ours.push(
          await measureProcess(
            ['src/cli/main.mjs', 'build', 'bench', '--content', content, '--out', join(folder, 'dist')],
            projectRoot,
          ),
        );
        await stock.clean();
        const plain = await measureProcess([stock.astro, 'build'], stock.folder);
        const search = await measureProcess([stock.pagefind, '--site', 'dist'], stock.folder);
        theirs.push(plain);
        withSearch.push({
          seconds: plain.seconds + search.seconds,
          megabytes: Math.max(plain.megabytes, search.megabytes),
        });
        console.log(`第 ${count} 次：归巢 ${show(ours.at(-1))}，普通 Astro ${show(theirs.at(-1))}`);
      }
      return summarise(ours, theirs, withSearch);
    } finally {
      await rm(folder, { recursive: true, force: true });
      await rm(join(projectRoot, '.guichao', 'cache', 'bench'), { recursive: true, force: true });
    }
  });
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const show = (measured: Measured | undefined) =>
  measured ? `${measured.seconds.toFixed(1)} 秒、${measured.megabytes.toFixed(0)} MB` : '—';

/** Pair by pair, so that a machine that slows down slows both. */
const ratioOf = (ours: Measured[], theirs: Measured[]) =>
  median(ours.map(({ seconds }, index) => seconds / (theirs[index]?.seconds ?? Number.NaN)));

function summarise(ours: Measured[], theirs: Measured[], withSearch: Measured[]): number {
  const ratio = ratioOf(ours, theirs);
  const memory = Math.max(...ours.map(({ megabytes }) => megabytes));
  const row = (name: string, measured: Measured[]) => [
    name,
    median(measured.map(({ seconds }) => seconds)).toFixed(1),
    Math.max(...measured.map(({ megabytes }) => megabytes)).toFixed(0),
  ];
  console.log(
    `\n${formatTable(['', '用时（秒，中位数）', '内存峰值（MB）'], [row('归巢', ours), row('普通 Astro，.md', theirs), row('普通 Astro，.md，加 Pagefind', withSearch)])}`,
  );
  console.log(
    `\n用时之比（逐次相除的中位数）：${ratio.toFixed(2)}，要求不超过 ${mostRatio}；内存峰值 ${memory.toFixed(0)} MB，要求不超过 ${mostMegabytes} MB`,
  );
  console.log(`和“普通 Astro 加 Pagefind”之比：${ratioOf(ours, withSearch).toFixed(2)}`);
  return ratio <= mostRatio && memory <= mostMegabytes ? 0 : 1;
}
