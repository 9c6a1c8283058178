import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differences, readSite, type SiteFiles } from '../support/build-site.ts';
import type { Answer, Builder } from './builder.ts';
import { writeCampaign } from './campaign-files.ts';
import type { FuzzCase } from './cases.ts';
import { problemFaults } from './judge-problems.ts';
import { siteFaults } from './judge-site.ts';

/** How a case ended. */
export type Outcome = 'told' | 'good' | 'failed';

export interface Tried {
  outcome: Outcome;
  /** What is wrong with it; empty unless it failed. */
  faults: string[];
}

/** What stands where the site will: a stand-in for the earlier one, since only its bytes matter. */
const earlier: SiteFiles = new Map([
  ['earlier.html', Buffer.from('<!doctype html><title>上一次的网站</title>\n')],
  ['index.html', Buffer.from('<!doctype html><title>上一次的首页</title>\n')],
  ['pagefind/index.bin', Buffer.from([0, 1, 2, 3, 254, 255])],
]);

/**
 * Builds a broken campaign, or only loads it, and judges what came of it.
 * @param options.folder where it is written to; a folder of its own
 * @param options.onlyLoad what loads clean is not built
 */
export async function tryCase(
  test: FuzzCase,
  builder: Builder,
  options: { folder: string; onlyLoad?: boolean },
): Promise<Tried> {
  const contentDir = join(options.folder, 'content');
  const outDir = join(options.folder, 'dist');
  await rm(options.folder, { recursive: true, force: true });
  await writeCampaign(test.files, join(contentDir, test.campaign));
  await writeEarlier(join(outDir, test.campaign));
  const builds = options.onlyLoad !== true;
  const answer = await builder.run({ contentDir, id: test.campaign, ...(builds && { outDir }) });
  const faults = await faultsOf(test, answer, { outDir, builds });
  if (faults.length > 0 || 'crash' in answer) return { outcome: 'failed', faults };
  return { outcome: answer.good ? 'good' : 'told', faults };
}

async function faultsOf(
  test: FuzzCase,
  answer: Answer,
  options: { outDir: string; builds: boolean },
): Promise<string[]> {
  const out = await lookAt(options.outDir, test.campaign);
  if ('crash' in answer) return [answer.crash, ...out.different];
  const { problems, good, output } = answer;
  const faults = problemFaults(test, problems, good);
  if (output !== undefined) faults.push(`往终端写了别的：${output.trim().slice(0, 400)}`);
  faults.push(...out.strays);
  if (!good || !options.builds) return [...faults, ...out.different];
  if (out.site.has('earlier.html')) faults.push('新站里混着旧站的文件');
  return [...faults, ...siteFaults(out.site, test.files)];
}

/** What lies in the output folder, what should not, and how it is not the earlier site. */
async function lookAt(outDir: string, id: string): Promise<{ site: SiteFiles; strays: string[]; different: string[] }> {
  const folder = join(outDir, id);
  const site: SiteFiles = existsSync(folder) ? await readSite(folder) : new Map();
  const strays = (await readdir(outDir)).filter((name) => name !== id).map((name) => `dist 里留下了 ${name}`);
  return { site, strays, different: differences(earlier, site).map((difference) => `上一次的网站动了：${difference}`) };
}

async function writeEarlier(folder: string): Promise<void> {
  await mkdir(join(folder, 'pagefind'), { recursive: true });
  for (const [path, bytes] of earlier) await writeFile(join(folder, path), bytes);
}
