import { readdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDisplayFont, glyphsOf, type DisplayFont, type FontSubset } from '#typeface/display-font.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';
import { fontCharacters } from '../../support/font-characters.ts';

describe('glyphsOf', () => {
  it.each([
    ['归巢归巢', '巢归'],
    ['b a\n a\tb', 'ab'],
    ['\u3000\u00a0 ', ''],
    ['', ''],
    ['𠮷a𠮷', 'a𠮷'],
    ['2019年', '0129年'],
  ])('%j', (text, glyphs) => {
    expect(glyphsOf(text)).toBe(glyphs);
  });

  it('is the same for the same characters in any order', () => {
    expect(glyphsOf('青春兴晋')).toBe(glyphsOf('晋兴 春青春'));
  });
});

vi.setConfig({ testTimeout: 60_000 });

describe('a display font', () => {
  let cache: ContentFolder;
  let font: DisplayFont;
  let title: FontSubset;
  beforeAll(async () => {
    cache = await campaignFolder({});
    font = await createDisplayFont('song', '归巢青春兴晋2019，小村', cache.contentDir);
    title = await cut('青春兴晋');
  }, 60_000);
  afterAll(() => cache.dispose());

  async function cut(text: string, from = font): Promise<FontSubset> {
    const subset = await from.subset(text);
    if (!subset) throw new Error('nothing was cut');
    return subset;
  }
  const cached = () => readdir(cache.path('fonts'));
  /** The font unpacked, with all it holds. */
  const unpacked = (subset: FontSubset, text: string) =>
    subsetFont(Buffer.from(subset.bytes), text, { targetFormat: 'sfnt' });

  it('is a small WOFF2 file named for what it holds', () => {
    expect(Buffer.from(title.bytes).subarray(0, 4).toString('latin1')).toBe('wOF2');
    expect(title.bytes.length).toBeLessThan(6000);
    expect(title.name).toMatch(/^display-[0-9a-f]{12}\.woff2$/u);
  });

  it('has just the glyphs of its text', async () => {
    expect(fontCharacters(await unpacked(title, '青春兴晋归巢小村2019，ab'))).toEqual([...'青春兴晋'].sort());
    const line = await cut('归巢 2019，小村');
    expect(fontCharacters(await unpacked(line, '青春兴晋归巢小村2019，ab'))).toEqual([...'0129小巢归村，'].sort());
  });

  it('has the same name for the same characters, another for others', async () => {
    expect((await cut('晋兴 春青春青')).name).toBe(title.name);
    expect((await cut('青春兴')).name).not.toBe(title.name);
  });

  it('is the same whatever else the site holds', async () => {
    const elsewhere = await campaignFolder({});
    const other = await createDisplayFont('song', '青春兴晋在山西', elsewhere.contentDir);
    const again = await cut('青春兴晋', other);
    await elsewhere.dispose();
    expect(again.name).toBe(title.name);
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(title.bytes))).toBe(0);
  });

  it('is kept, and taken from the cache by the next run', async () => {
    expect(await cached()).toContain(title.name);
    expect((await cached()).filter((name) => !name.endsWith('.woff2'))).toEqual([]);
    expect(Buffer.compare(await readFile(cache.path('fonts', title.name)), Buffer.from(title.bytes))).toBe(0);
    await writeFile(cache.path('fonts', title.name), 'kept');
    const next = await createDisplayFont('song', '青春兴晋', cache.contentDir);
    expect(Buffer.from((await cut('晋兴春青', next)).bytes).toString()).toBe('kept');
  });

  it('is not made when there is nothing to set', async () => {
    expect(await font.subset(' \n')).toBeUndefined();
  });
});
