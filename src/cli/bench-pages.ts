import { join, resolve } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from '#deliver/serve.ts';
import { readArguments, runCommand, shared, sharedHelp, UsageError, type CommandHelp } from './arguments.ts';
import { buildAll } from './build-all.ts';
import { chromiumArguments, ensureChromium } from './chromium.ts';
import { pageTypes } from './page-types.ts';
import { formatTable } from './table.ts';

const help: CommandHelp = {
  usage: 'npm run bench:pages -- 活动 [--no-build] [--runs 次数]',
  about: '用 Lighthouse（手机，慢速网络）给每一种页面打分：性能、无障碍、最佳实践、搜索。跑几次取中间的一次。',
  options: [
    ['--no-build', '不重新生成，直接测 dist 里现有的'],
    ['--runs 次数', '每页跑几次，默认 1'],
    sharedHelp.content,
    sharedHelp.out,
    sharedHelp.help,
  ],
  examples: ['npm run bench:pages -- qingchun-xingjin', 'npm run bench:pages -- qingchun-xingjin --no-build --runs 3'],
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Score {
  page: string;
  /** 0 to 100 in the order of `categories`. */
  scores: number[];
  /** Titles of audits that cost points. */
  lost: string[];
}

/** `npm run bench:pages`: exit code 1 when a page type is below 100 anywhere. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values, positionals } = readArguments(args, {
      content: shared.content,
      out: shared.out,
      help: shared.help,
      'no-build': { type: 'boolean', default: false },
      runs: { type: 'string', default: '1' },
    });
    const [id] = positionals;
    const runs = Number(values.runs);
    if (id === undefined) throw new UsageError('写上要测的活动，如 npm run bench:pages -- qingchun-xingjin');
    if (!Number.isInteger(runs) || runs < 1) throw new UsageError(`--runs 后面写正整数，现在写的是 ${values.runs}。`);
    if (!values['no-build'] && !(await buildAll({ wanted: [id], content: values.content, out: values.out })).ok)
      return 1;

    const site = join(resolve(values.out), id);
    const server = await serve({ folder: resolve(values.out), port: 4500, host: '127.0.0.1' });
    const chrome = await launch({
      chromePath: ensureChromium(),
      chromeFlags: ['--headless=new', ...chromiumArguments],
    });
    const results: Score[] = [];
    try {
      for (const page of await pageTypes(site)) {
        const tries: Score[] = [];
        for (let count = 0; count < runs; count += 1)
          tries.push(await measure(`http://127.0.0.1:${server.port}/${id}/${page}`, page, chrome.port));
        tries.sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0));
        const middle = tries[Math.floor(tries.length / 2)];
        if (middle) results.push(middle);
        console.log(`${page} ${middle?.scores.join(' ') ?? ''}`);
      }
    } finally {
      chrome.kill();
      await server.close();
    }
    console.log(
      `\n${formatTable(
        ['页面', '性能', '无障碍', '最佳实践', '搜索', '扣分项'],
        results.map(({ page, scores, lost }) => [page, ...scores.map(String), lost.join('；')]),
      )}`,
    );
    // A page that must not be found by search engines loses points for just that.
    return results.every(({ scores }) => scores.every((score) => score === 100)) ? 0 : 1;
  });
}

async function measure(url: string, page: string, port: number): Promise<Score> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse 没有给出 ${page} 的结果。`);
  const { lhr } = result;
  const lost = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      return weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9
        ? [`${id}${audit?.displayValue === undefined ? '' : ` ${audit.displayValue}`}`]
        : [];
    }),
  );
  return { page, scores: categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)), lost };
}
