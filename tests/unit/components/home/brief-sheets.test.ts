import { readFile } from 'node:fs/promises';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { ways } from '#schemas/way.ts';

/** What a sheet sets, as `selector property`; the same selector at another width or on paper counts as the same. */
async function settings(path: string): Promise<Set<string>> {
  const url = new URL(`../../../../src/styles/${path}`, import.meta.url);
  const found = new Set<string>();
  postcss.parse(await readFile(url, 'utf8')).walkDecls(({ prop, parent }) => {
    if (parent instanceof postcss.Rule) for (const selector of parent.selectors) found.add(`${selector} ${prop}`);
  });
  return found;
}

// Which of the two sheets a page links first is not known.
test.each(ways)('the brief along the %s does not contend with what all ways share', async (way) => {
  const base = await settings('brief.css');
  expect(base.size).toBeGreaterThan(30);
  for (const sheet of ['brief.css', 'brief-dues.css'])
    expect([...(await settings(`${way}/${sheet}`))].filter((setting) => base.has(setting))).toEqual([]);
});
