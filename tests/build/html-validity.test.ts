import { describe, expect, test } from 'vitest';
import { readSite } from '../support/build-site.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { sharedSite } from '../support/shared-sites.ts';

test.each(['village', 'sample', 'bare'] as const)('every page of %s is valid HTML', async (name) => {
  const files = await readSite((await sharedSite(name)).folder);
  const found = new Map<string, string>();
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html')) continue;
    // One mistake in a layout stands on every page: it is told once.
    for (const { what, where } of await htmlFaults(bytes.toString('utf8'), path))
      if (!found.has(what)) found.set(what, `${where} ${what}`);
  }
  expect([...found.values()]).toEqual([]);
});

describe('the validator sees', () => {
  const page = (body: string) =>
    `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>归巢</title></head><body>${body}</body></html>`;
  test.each([
    ['<p>一段</p>', []],
    ['<p><div>块</div></p>', ['close-order']],
    ['<ul><p>不是列表项</p></ul>', ['element-permitted-content']],
    ['<img src="a.png">', ['wcag/h37']],
    ['<i id="a">一</i><i id="a">二</i>', ['no-dup-id']],
    ['<button>没有类型</button>', ['no-implicit-button-type']],
    ['<a>', ['close-order', 'close-attr']],
  ])('in %s', async (body, rules) => {
    const seen = (await htmlFaults(page(body), 'a.html')).map(({ what }) => what.split(':')[0]);
    expect(seen).toEqual(expect.arrayContaining(rules.slice(0, 1)));
    if (rules.length === 0) expect(seen).toEqual([]);
  });
});
