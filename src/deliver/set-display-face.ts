import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDisplayFont } from '#typeface/display-font.ts';
import type { Face } from '#schemas/face.ts';
import type { OpenPage } from './page-scan.ts';
import { relativeUrl } from './relative-url.ts';

/** Name of the face in the style sheets; pages without a cut font fall back to the reader's own Song face. */
const family = 'Guichao Display';
const folder = '/_assets/fonts';

/**
 * Cutting a font takes some 20 ms. Above this many pages, only those every reader passes (home, lists, search …) get
 * one, and the entries' titles are set in the reader's own Song face: a site of thousands should not wait for minutes.
 */
const mostFonts = 400;

/** Whether a page gets a font of its own in a site of so many pages. */
export function hasDisplayFont(page: string, pages: number): boolean {
  // Main pages stand at the root, entries and places in folders.
  return pages <= mostFonts || page.split('/').length === 2;
}

/** Cuts a font for each page's display text and links it in the page's head. Changes the pages in place. */
export async function setDisplayFace(
  pages: ReadonlyMap<string, OpenPage>,
  site: { folder: string; cacheDir: string; face: Face },
): Promise<void> {
  const set = [...pages].filter(([, { scan, headEnd }]) => scan.displayText.trim() !== '' && headEnd !== -1);
  const font = await createDisplayFont(site.face, set.map(([, { scan }]) => scan.displayText).join(''), site.cacheDir);
  await mkdir(join(site.folder, folder), { recursive: true });
  for (const [path, page] of set) {
    const subset = await font.subset(page.scan.displayText);
    if (!subset) continue;
    const url = `${folder}/${subset.name}`;
    await writeFile(join(site.folder, url), subset.bytes);
    const relative = relativeUrl(path, url);
    const css = `@font-face{font-family:"${family}";src:url(${relative}) format("woff2");font-weight:400 900;font-display:swap}`;
    const head = `<link rel="preload" as="font" type="font/woff2" href="${relative}" crossorigin><style>${css}</style>`;
    page.html = page.html.slice(0, page.headEnd) + head + page.html.slice(page.headEnd);
    page.scan.links.add(url);
    page.scan.fetched.add(url);
    page.scan.contents.styles.push(css);
  }
}
