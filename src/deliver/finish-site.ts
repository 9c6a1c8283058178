import type { Declaration } from '#egress/declaration.ts';
import { beginSearchIndex } from '#search/write-index.ts';
import type { PartLink } from '#campaign/model.ts';
import { egressPath } from '#campaign/site-paths.ts';
import type { Problem } from '#problems/problem.ts';
import type { Face } from '#schemas/face.ts';
import { checkBudgets, weighPages, type PageWeight } from './budget.ts';
import { checkLinks } from './check-links.ts';
import { dropOriginals } from './drop-originals.ts';
import { writeHostingFiles } from './hosting/write-hosting-files.ts';
import { readStyleSheets, withoutIdleStyles } from './idle-styles.ts';
import { openPage, type OpenPage, type PageScan } from './page-scan.ts';
import { proveSeparation } from './prove-separation.ts';
import { readScripts } from './read-scripts.ts';
import { relativeUrl } from './relative-url.ts';
import { hasDisplayFont, setDisplayFace } from './set-display-face.ts';
import { setPolicy } from './set-policy.ts';
import { listSite, readPage, writePage } from './site-files.ts';

export interface FinishedSite {
  pages: number;
  weights: PageWeight[];
  problems: Problem[];
}

/** Told what is being done, for the terminal. */
export type Progress = (step: string) => void;

/**
 * Makes a freshly built site ready to be handed over: relative addresses, display fonts, search index,
 * security policies; then checks its links and weights, and that it contacts nobody it does not declare.
 * @param site.folder where Astro wrote it; changed in place
 * @param site.partLinks links to parts of pages, with the lines they are written on
 * @param site.declared every other origin the campaign's content names
 */
export async function finishSite(
  site: {
    id: string;
    folder: string;
    cacheDir: string;
    face: Face;
    declared: readonly Declaration[];
    partLinks?: readonly PartLink[];
  },
  progress: Progress,
): Promise<FinishedSite> {
  progress('改写链接，建立搜索');
  const indexing = await beginSearchIndex();
  const files = await listSite(site.folder);
  const paths = files.filter((file) => file.endsWith('.html'));
  const scans = new Map<string, PageScan>();
  const waiting = new Map<string, OpenPage>();
  const scripts = await readScripts(site.folder, files);
  const sheets = await readStyleSheets(site.folder, files);
  // The policy is the last change of a page: it holds the hashes of what the page holds by then.
  const finish = (path: string, page: OpenPage) =>
    writePage(site.folder, path, setPolicy(path, page, { scripts, declared: site.declared }));
  for (const path of paths) {
    const html = withoutIdleStyles(await readPage(site.folder, path), path, { sheets, scripts });
    const page = openPage(html, path);
    scans.set(path, page.scan);
    if (page.searchBody !== undefined) await indexing.add({ path, html: page.searchBody });
    // Only pages that wait for their font are kept in memory.
    if (hasDisplayFont(path, paths.length)) waiting.set(path, page);
    else await finish(path, page);
  }
  // Pagefind works in a process of its own, while the rest is done here.
  const indexed = indexing.write(site.folder);
  indexed.catch(() => undefined);
  await dropOriginals(site.folder, files, scans);
  for (const path of files.filter((file) => file.endsWith('.css'))) await makeStyleRelative(site.folder, path);

  progress('裁剪字体');
  await setDisplayFace(waiting, site);
  for (const [path, page] of waiting) await finish(path, page);
  waiting.clear();

  progress('称重，检查链接');
  const weights = await weighPages(site.folder, scans);
  await indexed;
  const finished = await listSite(site.folder);
  const broken = checkLinks(site.id, scans, new Set([...finished, egressPath]), site.partLinks);
  progress('核对外联清单');
  const leaks = await proveSeparation({ ...site, files: finished, scans, scripts });
  await writeHostingFiles(site.folder);
  return { pages: paths.length, weights, problems: [...broken, ...leaks, ...checkBudgets(site.id, weights)] };
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
