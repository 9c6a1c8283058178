import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDisplayFont } from '#typeface/display-font.ts';
import type { PageScan } from './page-scan.ts';
import { relativeUrl } from './relative-url.ts';

/** Name of the face in the style sheets; pages without a cut font fall back to the reader's own Song face. */
const family = 'Guichao Display';
const folder = '/_assets/fonts';

/**
 * Cutting a font takes some 20 ms. Above this many pages, only those every reader passes (home, lists, search …) get
 * one, and the entries' titles are set in the reader's own Song face: a site of thousands should not wait for minutes.
 */
const mostFonts = 400;

/** Cuts a font for each page's display text and links it in the page's head. Changes the scans in place. */
export async function setDisplayFace(pages: ReadonlyMap<string, PageScan>, site: { folder: string; cacheDir: string }): Promise<void> {
  const withText = [...pages].filter(([, scan]) => scan.displayText.trim() !== '' && scan.headEnd !== -1);
  const set = withText.length <= mostFonts ? withText : withText.filter(([page]) => isMainPage(page));
  const font = await createDisplayFont(set.map(([, scan]) => scan.displayText).join(''), site.cacheDir);
  await mkdir(join(site.folder, folder), { recursive: true });
  for (const [page, scan] of set) {
    const subset = await font.subset(scan.displayText);
    if (!subset) continue;
    const url = `${folder}/${subset.name}`;
    await writeFile(join(site.folder, url), subset.bytes);
    const relative = relativeUrl(page, url);
    const head =
      `<link rel="preload" as="font" type="font/woff2" href="${relative}" crossorigin>` +
      `<style>@font-face{font-family:"${family}";src:url(${relative}) format("woff2");font-weight:900;font-display:swap}</style>`;
    scan.html = scan.html.slice(0, scan.headEnd) + head + scan.html.slice(scan.headEnd);
    scan.links.push({ tag: 'link', attribute: 'href', url });
  }
}

/** Main pages stand at the root, entries and places in folders. */
const isMainPage = (page: string) => page.split('/').length === 2;
