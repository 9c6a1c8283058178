import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCampaign, type LoadResult } from '#campaign/load.ts';
import { exampleCampaign } from '#gallery/example-campaign.ts';
import { entryExamples } from '#gallery/examples/entries.ts';
import { fileExamples } from '#gallery/examples/files.ts';
import { lookOf, palettes } from '#gallery/looks.ts';
import { wcagContrast } from 'culori';
import { collectionNames } from '#schemas/collections.ts';
import { componentNames } from '#schemas/components.ts';
import { recordFiles } from '#schemas/records.ts';
import { tableKinds } from '#schemas/table.ts';
import { ways } from '#schemas/way.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

let folder: ContentFolder;
let result: LoadResult;
beforeAll(async () => {
  const files = await exampleCampaign(lookOf('railway'));
  folder = await campaignFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`li/${path}`, text])));
  result = await loadCampaign({ contentDir: folder.contentDir, id: 'li' });
});
afterAll(() => folder.dispose());

describe('the example', () => {
  it('has nothing wrong with it', () => {
    expect(result.problems).toEqual([]);
  });

  it('has one of each kind of file', () => {
    const paths = [...Object.keys(entryExamples), ...Object.keys(fileExamples)];
    for (const name of [...collectionNames, 'forms', 'tables', 'stats'])
      expect(
        paths.filter((path) => path.startsWith(`${name}/`)),
        name,
      ).not.toEqual([]);
    for (const { file } of Object.values(recordFiles)) expect(paths).toContain(file);
    expect(paths).toContain('orgs.csv');
    const kinds = Object.values(result.loaded?.campaign.tables ?? {}).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(Object.keys(tableKinds).sort());
  });

  it('has every component in a text', () => {
    const text = Object.values(entryExamples).join('\n');
    for (const name of componentNames) expect(text).toContain(`<${name}`);
  });

  it('uses every page a site can have', () => {
    expect(result.loaded?.campaign.pages).toEqual(
      expect.arrayContaining(['orgs', 'channels', 'points', 'tables', 'stats', 'letters']),
    );
  });
});

describe('a palette', () => {
  it.each(Object.entries(palettes))('can be read on its ground: %s', (_name, { ink, accent, ground }) => {
    expect(wcagContrast(ink, ground)).toBeGreaterThanOrEqual(7);
    expect(wcagContrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('is another for every way', () => {
    expect(new Set(ways.map((way) => JSON.stringify(lookOf(way)))).size).toBe(ways.length);
    expect(lookOf('canal', '金杨').palette).toBe(palettes['金杨']);
  });
});
