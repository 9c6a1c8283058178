import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCampaign } from '#campaign/load.ts';
import { declareOrigins } from '#egress/declared-origins.ts';
import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import type { PageWeight } from './budget.ts';
import { drawPictures, type PictureCount } from './draw-pictures.ts';
import { finishSite, type Progress } from './finish-site.ts';
import { writePage } from './site-files.ts';
import { siteSize } from './site-size.ts';
import { recover, swapIn } from './swap-in.ts';

export interface BuildOptions {
  /** Absolute path of the checkout: caches and the unfinished site are kept in its `.guichao/`. */
  root: string;
  contentDir: string;
  /** Folder that gets one folder for each campaign. */
  outDir: string;
  id: string;
  asOf?: string | undefined;
}

/** How the build of one campaign went. `built` is false when the earlier site, if any, was left as it was. */
export interface BuildResult {
  id: string;
  title: string;
  built: boolean;
  pages: number;
  /** Size on disk. */
  bytes: number;
  seconds: number;
  weights: PageWeight[];
  /** Pictures for sharing. */
  pictures: PictureCount;
  problems: Problem[];
}

/**
 * Builds one campaign into `outDir/<id>/`. The site is made in a folder of its own and swapped in at the end, and only
 * when nothing is wrong. Never two at once in one checkout: Astro would mix their content.
 */
export async function buildCampaign(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const started = performance.now();
  const { id } = options;
  const result = {
    id,
    title: id,
    built: false,
    pages: 0,
    bytes: 0,
    weights: [] as PageWeight[],
    pictures: { total: 0, drawn: 0, seconds: 0 },
    problems: [] as Problem[],
  };
  const finish = () => ({ ...result, seconds: (performance.now() - started) / 1000 });

  // Where even that is refused, the swap at the end will be as well, and tells of it.
  await recover(join(options.outDir, id)).catch(() => undefined);
  progress('读取内容');
  const { loaded, problems } = await loadCampaign(options);
  result.problems.push(...problems);
  if (!loaded) return finish();
  result.title = loaded.campaign.config.title;

  const folder = join(options.root, '.guichao', 'staging', id);
  const cacheDir = join(options.root, '.guichao', 'cache', id);
  // While Astro renders, pictures are drawn: sharp works in threads of its own.
  const drawing = drawPictures(loaded, cacheDir);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    progress('生成页面');
    // Astro takes a second to load: calls that do not build should not wait for it.
    const [{ build }, { siteConfig }] = await Promise.all([import('astro'), import('#astro-config')]);
    await build({ ...siteConfig({ source: { current: () => loaded }, outDir: folder, cacheDir }), logLevel: 'silent' });
    const pictures = await drawing.done;
    await pictures.place(folder);
    result.pictures = pictures.count;
    result.problems.push(...pictures.problems);
    const { face } = loaded.campaign.config.theme;
    const { partLinks } = loaded;
    for (const { name, text } of loaded.verification) await writePage(folder, `/${name}`, text);
    const declared = declareOrigins(loaded);
    const finished = await finishSite({ id, folder, cacheDir, face, declared, partLinks }, progress);
    Object.assign(result, { pages: finished.pages, weights: finished.weights });
    result.problems.push(...finished.problems);
    if (finished.problems.some(({ severity }) => severity === 'error')) return finish();
    result.bytes = await siteSize(folder);
    progress('换上新站');
    await swapIn(folder, join(options.outDir, id));
    result.built = true;
  } catch (error) {
    result.problems.push(problem('build-failed', { file: id }, { detail: describe(error) }));
  } finally {
    await drawing.stop();
    // After a failure Astro may still be writing pages it had begun.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  return finish();
}

/** An unexpected error with the place it came from, since its reader will pass it on to an engineer. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = 'id' in error && typeof error.id === 'string' ? `（${error.id}）` : '';
  const where = error.stack?.split('\n').find((line) => line.includes('/src/') && !line.includes('node_modules'));
  return `${error.message}${place}${where === undefined ? '' : ` ${where.trim()}`}`;
}
