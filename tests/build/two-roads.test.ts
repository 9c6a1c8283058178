import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCampaign } from '#campaign/load.ts';
import { buildHere, readSite, type SiteFiles } from '../support/build-site.ts';
import { campaignFolder, campaignId, edited, minimalCampaign, minimalFiles } from '../support/campaign-folder.ts';
import { oneCity, plainBody } from '../support/village.ts';

/** What is appended to take a body off the plain road: a component, which is cut out again before comparing. */
const marker = '\n\n<Quote by="marker">\n\nmarker\n\n</Quote>\n';

/** Bodies whose two renderings might differ: how text is escaped, what stands first and last, what stands in what. */
const bodies: Record<string, string> = {
  everything: plainBody,
  entities: '5 &lt; 6 & 7 &amp; 8，“引号” "straight" \'single\' &copy; \\* \\<\\{ 1 < 2\n',
  headings: '## 一、重名\n\n## 一、重名\n\n### Mixed 标题 `code` **粗**\n\n#### 四级\n',
  lists: '- a\n\n- b 松\n\n1. x\n2. y\n\n   第二段\n\n- [ ] 没做\n- [x] 做了\n',
  code: '```js\nif (a < b && c) { x("y") }\n```\n\n`<b>` 和 `{x}`\n',
  tables: '| 左 | 中 | 右 |\n| :- | :-: | -: |\n| **粗** | [链](https://example.com) | a<br />b |\n',
  links:
    '[网址](https://example.com/?a=1&b=2)，[空格](https://example.com/a%20b "标题 & 引号")，https://example.com/x 结束\n\n[政策](../policies/maoyou-butie.mdx)\n',
  breaks: '一行\\\n两行  \n三行\n接着\n\n***\n\n~~删~~ ***粗斜***\n',
};

let site: SiteFiles;
beforeAll(async () => {
  const stories = Object.entries(bodies).flatMap(([id, body]) =>
    ['', marker].map((add): [string, string] => [
      `stories/${id}${add === '' ? '' : '-component'}.mdx`,
      edited(minimalFiles['stories/axiu.mdx'], '梨花开的时候她最忙。\n', body + add),
    ]),
  );
  const { contentDir, dispose } = await campaignFolder(
    minimalCampaign({ 'campaign.yaml': oneCity, ...Object.fromEntries(stories) }),
  );
  const { loaded, problems } = await loadCampaign({ contentDir, id: campaignId });
  expect(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, message }) => `${file}:${line} ${message}`),
  ).toEqual([]);
  const roads = new Map(loaded?.entries.map(({ id, plain }) => [id, plain]));
  for (const id of Object.keys(bodies))
    expect([id, roads.get(id), roads.get(`${id}-component`)]).toEqual([id, true, false]);
  const outDir = join(inject('runFolder'), 'two-roads');
  const [result] = await buildHere({ root: join(outDir, 'work'), contentDir, outDir }, campaignId);
  expect(result?.built, JSON.stringify(result?.problems)).toBe(true);
  await dispose();
  site = await readSite(join(outDir, campaignId));
});

/** The article of a page, parsed and written again, without the marker. */
function article(id: string): string {
  const document = parseDocument(site.get(`stories/${id}.html`)?.toString('utf8') ?? '');
  const main = DomUtils.findOne(({ name }) => name === 'article', document);
  if (!main) throw new Error(`stories/${id}.html has no article`);
  for (const element of DomUtils.findAll(({ name }) => name === 'figure' || name === 'blockquote', main)) {
    // The drawing at the head is chosen by the name of the file.
    const drawing = element.parent === main.firstChild && element.name === 'figure';
    if (drawing || /^\s*marker/u.test(DomUtils.textContent(element))) DomUtils.removeElement(element);
  }
  return DomUtils.getOuterHTML(main).replace(/>\s+</gu, '>\n<');
}

describe('a body is the same on the page with and without a component in it', () => {
  test.each(Object.keys(bodies))('%s', (id) => {
    expect(article(id)).not.toContain('marker');
    expect(site.get(`stories/${id}-component.html`)?.includes('marker')).toBe(true);
    expect(article(`${id}-component`)).toBe(article(id));
  });
});
