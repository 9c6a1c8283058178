import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from '#schemas/face.ts';
import { faceFiles } from './faces.ts';

const require = createRequire(import.meta.url);

/**
 * Without the other shapes that OpenType features reach (proportional, vertical, other regions'): an eighth of the bytes, never
 * shown. Without instructions for coarse screens either: in 小薇 a third of the bytes, and titles are large.
 */
const lean = { noLayoutClosure: true, noHinting: true, dropTables: ['BASE', 'STAT', 'gasp'] };

/** A font file with just the glyphs of one page's display text. */
export interface FontSubset {
  /** File name that changes with the content. */
  name: string;
  bytes: Uint8Array;
}

/** Cuts small fonts out of the display face. */
export interface DisplayFont {
  /** @returns undefined when there is nothing to set */
  subset(text: string): Promise<FontSubset | undefined>;
}

/** The distinct characters of a text, in a fixed order; white space needs no glyph. */
export function glyphsOf(text: string): string {
  return [...new Set(text.replace(/\s/gu, ''))].sort().join('');
}

/**
 * Prepares the display face for one site.
 *
 * A full face is up to 15 MB and takes long to walk, so it is cut once to all characters of the site; each page's own font
 * is then cut from that, in some 20 ms. Finished fonts are kept in `cacheDir` by their characters.
 * @param allText display text of the whole site
 */
export async function createDisplayFont(face: Face, allText: string, cacheDir: string): Promise<DisplayFont> {
  const { package: fontPackage, file, faulty = '' } = faceFiles[face];
  const fontFile = `${fontPackage}/${file}`;
  const folder = join(cacheDir, 'fonts');
  await mkdir(folder, { recursive: true });
  const { version } = JSON.parse(await readFile(require.resolve(`${fontPackage}/package.json`), 'utf8')) as {
    version: string;
  };
  let siteFont: Promise<Buffer> | undefined;
  const cutSiteFont = async () =>
    subsetFont(await readFile(require.resolve(fontFile)), glyphsOf(allText), { targetFormat: 'sfnt' });

  return {
    async subset(text) {
      const glyphs = [...glyphsOf(text)].filter((glyph) => !faulty.includes(glyph)).join('');
      if (glyphs === '') return undefined;
      const hash = createHash('sha256')
        .update(`${fontFile}@${version} ${JSON.stringify(lean)}\n${glyphs}`)
        .digest('hex')
        .slice(0, 12);
      const name = `display-${hash}.woff2`;
      const kept = await readFile(join(folder, name)).catch(() => undefined);
      if (kept) return { name, bytes: kept };
      siteFont ??= cutSiteFont();
      const bytes = await subsetFont(await siteFont, glyphs, { targetFormat: 'woff2', ...lean });
      // A run that is stopped while it writes must not leave half a font for all later ones.
      await writeFile(join(folder, `${name}.part`), bytes);
      await rename(join(folder, `${name}.part`), join(folder, name));
      return { name, bytes };
    },
  };
}
