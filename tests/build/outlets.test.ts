import { expect, test } from 'vitest';
import { readSite } from '../support/build-site.ts';
import { sharedSite } from '../support/shared-sites.ts';

/* What goes out by other ways is looked at in the preview, and never part of a site. */

test('a built site has neither pages nor words nor styles of the preview', async () => {
  const { folder } = await sharedSite('village');
  const site = await readSite(folder);
  expect(site.size).toBeGreaterThan(30);
  const found = [...site].flatMap(([path, bytes]) =>
    /outlet/u.test(path) || ['outlet', '分发', 'look-bubble'].some((word) => bytes.includes(word)) ? [path] : [],
  );
  expect(found).toEqual([]);
});
