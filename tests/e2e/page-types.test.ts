import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { everyPage, parts, typeOf } from '../support/every-page.ts';

const pages = await everyPage();

test('every page is in a part, and every part has its file', async () => {
  const files = (await readdir(import.meta.dirname)).filter((name) => /^every-page-\d+\.test\.ts$/u.test(name));
  expect(files).toEqual(Array.from({ length: parts }, (_, part) => `every-page-${String(part + 1)}.test.ts`));
});

test('there is a page of every type, and of every type one is looked at in full on a desktop', () => {
  const types = pages.flatMap(({ paths }) => paths.map(typeOf));
  expect([...new Set(types)].sort()).toMatchInlineSnapshot(`
    [
      "404.html",
      "about.html",
      "activities.html",
      "activities/….html",
      "cases.html",
      "cases/….html",
      "channels.html",
      "channels/….html",
      "decks.html",
      "decks/….html",
      "forms/….html",
      "glossary.html",
      "index.html",
      "letters.html",
      "letters/….html",
      "media-kit.html",
      "notices.html",
      "notices/….html",
      "orgs.html",
      "points.html",
      "policies.html",
      "policies/….html",
      "poster.html",
      "programmes.html",
      "regions.html",
      "regions/4 digits.html",
      "regions/6 digits.html",
      "screen.html",
      "search.html",
      "services.html",
      "services/….html",
      "stats.html",
      "stats/….html",
      "stories.html",
      "stories/….html",
      "tables.html",
      "tables/….html",
      "timeline.html",
    ]
  `);
  const inFull = pages.flatMap(({ firstOfType }) => firstOfType.map(typeOf));
  expect([...new Set(inFull)].sort()).toEqual([...new Set(types)].sort());
});
