import { expect, it } from 'vitest';
import {
  activityCalendarPath,
  calendarPath,
  entryPath,
  feedPath,
  pageNames,
  pagePath,
  regionPath,
} from '#campaign/site-paths.ts';
import { campaignSchema } from '#schemas/campaign.ts';
import { collectionNames } from '#schemas/collections.ts';

it('gives paths from the root that end in a file', () => {
  const paths = [
    ...pageNames.map(pagePath),
    ...collectionNames.map((name) => entryPath(name, 'a')),
    regionPath('1401'),
    calendarPath,
    activityCalendarPath({ id: 'a', data: { start: '2019-01-26' } }),
    feedPath,
  ];
  for (const path of paths) expect(path).toMatch(/^\/(?:[a-z]+\/)?[a-z0-9-]+\.(?:html|ics|xml)$/u);
  expect(new Set(paths).size).toBe(paths.length);
});

it('has a page for everything navigation can name', () => {
  const pages = campaignSchema.shape.navigation.unwrap().element.shape.page.options;
  expect([...pages].sort()).toEqual(pageNames.filter((name) => name !== 'index' && name !== 'screen').sort());
});
