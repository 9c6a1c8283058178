import { resolve } from 'node:path';
import { findCampaigns } from '#campaign/find.ts';
import { buildCampaign, type BuildResult } from '#deliver/build-campaign.ts';
import { takeBuildLock } from '#deliver/build-lock.ts';
import { formatAnnotation, formatProblems } from '#problems/report-terminal.ts';
import type { Problem } from '#problems/problem.ts';
import { closeSearch } from '#search/write-index.ts';
import { projectRoot } from './arguments.ts';
import { formatBytes, formatTable } from './table.ts';

export interface BuildAllOptions {
  /** Ids of the campaigns to build; none means all. */
  wanted: readonly string[];
  content: string;
  out: string;
  asOf?: string | undefined;
}

export interface BuildAllResult {
  results: BuildResult[];
  /** Whether every campaign asked for was built. */
  ok: boolean;
}

/** Builds campaigns one after the other in this process, telling the terminal how it goes. A broken one does not stop the rest. */
export async function buildAll(options: BuildAllOptions): Promise<BuildAllResult> {
  const contentDir = resolve(options.content);
  const outDir = resolve(options.out);
  const found = await findCampaigns(contentDir, options.wanted);
  report(found.problems, contentDir);
  const unlock = await takeBuildLock(projectRoot, () => console.log('另一个生成或预览正在进行，等它结束……'));
  const results: BuildResult[] = [];
  // Astro puts what it bundles for itself into the working folder (`getOutDirWithinCwd` in astro/core/build/common.js),
  // where its packages cannot be found when the command was started elsewhere.
  const startedIn = process.cwd();
  process.chdir(projectRoot);
  // Astro sets it only where it is empty, and a shell's `development` would build other pages.
  process.env['NODE_ENV'] = 'production';
  try {
    for (const [index, id] of found.ids.entries()) {
      const tell = progressLine(`[${index + 1}/${found.ids.length}] ${id}`);
      const result = await buildCampaign({ root: projectRoot, contentDir, outDir, id, asOf: options.asOf }, tell.step);
      tell.done(result.built ? '完成' : '没有生成');
      report(result.problems, contentDir);
      results.push(result);
    }
  } finally {
    process.chdir(startedIn);
    await closeSearch();
    await unlock();
  }
  if (results.length > 0) console.log(`\n${summary(results)}`);
  for (const { id, built } of results)
    if (!built) console.log(`\n${id} 有错误，没有生成；上一次生成的站点（如果有）没有动。改好上面的“错误”再来一次。`);
  return { results, ok: found.problems.length === 0 && results.length > 0 && results.every(({ built }) => built) };
}

/** On a terminal the line is rewritten at each step; in a log each step would be noise, so only start and end are told. */
function progressLine(label: string): { step: (step: string) => void; done: (word: string) => void } {
  const live = process.stdout.isTTY;
  if (!live) console.log(`${label} ……`);
  return {
    step: (step) => {
      if (live) process.stdout.write(`\r\u001b[2K${label} ${step}……`);
    },
    done: (word) => {
      process.stdout.write(live ? `\r\u001b[2K${label} ${word}\n` : `${label} ${word}\n`);
    },
  };
}

function report(problems: readonly Problem[], contentDir: string): void {
  if (problems.length === 0) return;
  console.log(`\n${formatProblems(problems, { colour: process.stdout.isTTY && !process.env['NO_COLOR'] })}\n`);
  if (process.env['GITHUB_ACTIONS'] === 'true')
    for (const problem of problems) console.log(formatAnnotation(problem, contentDir));
}

function summary(results: readonly BuildResult[]): string {
  const count = (result: BuildResult, severity: Problem['severity']) =>
    String(result.problems.filter((found) => found.severity === severity).length);
  const heaviest = ({ weights }: BuildResult) => {
    const pages = weights.filter(({ page }) => page.split('/').length > 2).sort((a, b) => b.bytes - a.bytes);
    return pages[0] ? formatBytes(pages[0].bytes) : '—';
  };
  const home = ({ weights }: BuildResult) => weights.find(({ page }) => page === '/index.html');
  return formatTable(
    ['活动', '结果', '页数', '大小', '首页', '最大的文章页', '转发图', '用时', '错误', '提醒'],
    results.map((result) => [
      result.title,
      result.built ? '已生成' : '没有生成',
      String(result.pages),
      result.built ? formatBytes(result.bytes) : '—',
      formatWeight(home(result)?.bytes),
      heaviest(result),
      result.built ? formatPictures(result.pictures) : '—',
      `${result.seconds.toFixed(1)} 秒`,
      count(result, 'error'),
      count(result, 'warning'),
    ]),
  );
}

/** `126 张（新画 12，9.5 张/秒）`: those of earlier builds are taken as they are. */
const formatPictures = ({ total, drawn, seconds }: BuildResult['pictures']) =>
  drawn === 0 ? `${total} 张` : `${total} 张（新画 ${drawn}，${(total / seconds).toFixed(1)} 张/秒）`;

const formatWeight = (bytes: number | undefined) => (bytes === undefined ? '—' : formatBytes(bytes));
