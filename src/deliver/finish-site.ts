import { beginSearchIndex } from '#search/write-index.ts';
import type { Problem } from '#problems/problem.ts';
import type { Face } from '#schemas/face.ts';
import { checkBudgets, weighPages, type PageWeight } from './budget.ts';
import { checkLinks } from './check-links.ts';
import { dropOriginals } from './drop-originals.ts';
import { openPage, type OpenPage, type PageScan } from './page-scan.ts';
import { relativeUrl } from './relative-url.ts';
import { hasDisplayFont, setDisplayFace } from './set-display-face.ts';
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
export async function finishSite(
  site: { id: string; folder: string; cacheDir: string; face: Face },
  progress: Progress,
): Promise<FinishedSite> {
  progress('改写链接，建立搜索');
  const indexing = await beginSearchIndex();
  const files = await listSite(site.folder);
  const paths = files.filter((file) => file.endsWith('.html'));
  const scans = new Map<string, PageScan>();
  const waiting = new Map<string, OpenPage>();
  for (const path of paths) {
    const page = openPage(await readPage(site.folder, path), path);
    scans.set(path, page.scan);
    if (page.searchBody !== undefined) await indexing.add({ path, html: page.searchBody });
    // Only pages that wait for their font are kept in memory.
    if (hasDisplayFont(path, paths.length)) waiting.set(path, page);
    else await writePage(site.folder, path, page.html);
  }
  // Pagefind works in a process of its own, while the rest is done here.
  const indexed = indexing.write(site.folder);
  indexed.catch(() => undefined);
  await dropOriginals(site.folder, files, scans);
  for (const path of files.filter((file) => file.endsWith('.css'))) await makeStyleRelative(site.folder, path);

  progress('裁剪字体');
  await setDisplayFace(waiting, site);
  for (const [path, { html }] of waiting) await writePage(site.folder, path, html);
  waiting.clear();

  progress('称重，检查链接');
  const weights = await weighPages(site.folder, scans);
  await indexed;
  const broken = checkLinks(site.id, scans, new Set(await listSite(site.folder)));
  return { pages: paths.length, weights, problems: [...broken, ...checkBudgets(site.id, weights)] };
}

/** Style sheets name other files from the root as well. */
async function makeStyleRelative(folder: string, path: string): Promise<void> {
  const css = await readPage(folder, path);
  const relative = css.replaceAll(
    /url\((["']?)(\/(?!\/)[^"')]+)\1\)/gu,
    (_match, quote: string, url: string) => `url(${quote}${relativeUrl(path, url)}${quote})`,
  );
  if (relative !== css) await writePage(folder, path, relative);
}
