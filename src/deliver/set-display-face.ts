import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDisplayFont } from '#typeface/display-font.ts';
import type { PageScan } from './page-scan.ts';
import { relativeUrl } from './relative-url.ts';

/** Name of the face in the style sheets; pages without a cut font fall back to the reader's own Song face. */
const family = 'Guichao Display';
const folder = '/_assets/fonts';

/**
 * Above this many pages, only the first ones in order of depth get fonts of their own: cutting one takes some 20 ms,
 * and a site of thousands of entries should not wait minutes for its titles.
 */
const mostFonts = 400;

/** Cuts a font for each page's display text and links it in the page's head. Changes the scans in place. */
export async function setDisplayFace(pages: ReadonlyMap<string, PageScan>, site: { folder: string; cacheDir: string }): Promise<void> {
  const set = [...pages]
    .filter(([, scan]) => scan.displayText.trim() !== '' && scan.headEnd !== -1)
    .sort(([a], [b]) => depth(a) - depth(b) || (a < b ? -1 : 1))
    .slice(0, mostFonts);
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

const depth = (page: string) => page.split('/').length;
