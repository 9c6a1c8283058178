import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildHere } from '../support/build-site.ts';
import { movingPhone as phone } from '../support/moving-campaign.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const page = 'activities/zuotan.html';
const moving = await sharedSite('moving');

async function build(name: string, asOf: string): Promise<string> {
  const outDir = join(inject('runFolder'), 'lifecycle', name);
  const options = { root: join(outDir, 'work'), contentDir: moving.contentDir, outDir, asOf };
  const [result] = await buildHere(options, moving.id);
  expect(result?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return outDir;
}

describe('a site that stands for years', () => {
  let site: SiteInBrowser;
  beforeAll(async () => {
    site = await siteInBrowser(moving.outDir);
  });
  afterAll(() => site.close());

  async function seen(path: string, now: string) {
    const {
      page: one,
      faults,
      close,
    } = await site.open(`${moving.id}/${path}`, {
      before: (tab) => tab.clock.setFixedTime(new Date(now)),
    });
    const said = {
      banner: await one.locator('.lifecycle:visible b').allInnerTexts(),
      fill: await one.getByRole('link', { name: '看看要填什么' }).count(),
      closed: await one.getByText('已经截止').isVisible(),
      phone: (await one.locator('.footer').innerText()).includes(phone),
    };
    expect(faults).toEqual([]);
    await close();
    return said;
  }

  test.each([
    ['the last evening of the form', '2041-02-10T15:00:00Z', { banner: [], fill: 1, closed: false, phone: true }],
    [
      'a minute later, the next day in China',
      '2041-02-10T16:01:00Z',
      { banner: [], fill: 0, closed: true, phone: true },
    ],
    ['after the end', '2041-03-01T04:00:00Z', { banner: ['已经收官'], fill: 0, closed: true, phone: true }],
    ['in the archive', '2041-06-02T04:00:00Z', { banner: ['已经归档'], fill: 0, closed: true, phone: false }],
  ])('follows the reader’s day: %s', async (_name, now, expected) => {
    expect(await seen(page, now)).toEqual(expected);
  });
});

describe('a site built on a day', () => {
  test('of the archive holds no contact, no form and no code to find in its source', async () => {
    const outDir = await build('archived', '2041-06-02');
    for (const path of ['index.html', 'about.html', page]) {
      const html = await readFile(join(outDir, moving.id, path), 'utf8');
      expect(html).toContain('已经归档');
      expect(html).toContain('材料移交档案室');
      expect(html).toContain('告诉当地团组织');
      expect(html).not.toContain(phone);
      expect(html).not.toContain('forms.example.com/a"');
    }
  });

  test('before its start says when it begins, on the home page alone', async () => {
    const outDir = await build('before', '2020-01-01');
    const home = await readFile(join(outDir, moving.id, 'index.html'), 'utf8');
    expect(home).toContain('还没开始');
    expect(await readFile(join(outDir, moving.id, 'about.html'), 'utf8')).not.toContain('还没开始');
  });
});
