import { writeSearchIndex } from '#search/write-index.ts';
import type { Problem } from '#problems/problem.ts';
import { checkBudgets, weighPages, type PageWeight } from './budget.ts';
import { checkLinks } from './check-links.ts';
import { dropOriginals } from './drop-originals.ts';
import { scanPage, type PageScan } from './page-scan.ts';
import { relativeUrl } from './relative-url.ts';
import { setDisplayFace } from './set-display-face.ts';
import { listSite, readPage, writePage } from './site-files.ts';

export interface FinishedSite {
  pages: number;
  weights: PageWeight[];
  problems: Problem[];
}

/** Told what is being done, for the terminal. */
export type Progress = (step: string) => void;

/**
 * Makes a freshly built site ready to be handed over: relative addresses, display fonts, search index; then checks its
 * links and weights.
 * @param site.folder where Astro wrote it; changed in place
 */
export async function finishSite(site: { id: string; folder: string; cacheDir: string }, progress: Progress): Promise<FinishedSite> {
  progress('改写链接');
  const files = await listSite(site.folder);
  const pages = new Map<string, PageScan>();
  for (const path of files.filter((file) => file.endsWith('.html'))) pages.set(path, scanPage(await readPage(site.folder, path), path));
  await dropOriginals(site.folder, files, pages);
  for (const path of files.filter((file) => file.endsWith('.css'))) await makeStyleRelative(site.folder, path);

  progress('裁剪字体');
  await setDisplayFace(pages, site);
  for (const [path, scan] of pages) await writePage(site.folder, path, scan.html);

  progress('建立搜索');
  const searchable = [...pages].filter(([, scan]) => scan.searchable).map(([path, { html }]) => ({ path, html }));
  await writeSearchIndex(searchable, site.folder);

  progress('检查链接和大小');
  const broken = checkLinks(site.id, pages, new Set(await listSite(site.folder)));
  if (broken.length > 0) return { pages: pages.size, weights: [], problems: broken };
  const weights = await weighPages(site.folder, pages);
  return { pages: pages.size, weights, problems: checkBudgets(site.id, weights) };
}

/** Style sheets name other files from the root as well. */
async function makeStyleRelative(folder: string, path: string): Promise<void> {
  const css = await readPage(folder, path);
  const relative = css.replaceAll(/url\((["']?)(\/(?!\/)[^"')]+)\1\)/gu, (_match, quote: string, url: string) => `url(${quote}${relativeUrl(path, url)}${quote})`);
  if (relative !== css) await writePage(folder, path, relative);
}
