import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildHere } from '../support/build-site.ts';
import { campaignFolder, campaignId, edited, minimalCampaign } from '../support/campaign-folder.ts';
import { siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';
import { oneCity } from '../support/village.ts';

const phone = '0351-1234567';
const form = `title: 报名表
url: https://forms.example.com/a
vendor: 其他平台
operator: 示例平台
role: 受委托
handler: 示例团委
contact: ${phone}
purpose: 报名
fields: [{ type: 文字, label: 姓名 }]
retention: 活动结束后删除
withdrawal: 打电话
deadline: 2040-02-10
minors: 不收
sensitive: false
`;

const activity = `---
title: 座谈会
summary: 坐下来聊一聊。
published: 2021-01-20
number: 1
host: 河湾镇团委
gives: 一顿饭
action: 报名
form: baoming
notice: tongzhi
---

来就好。
`;
const config = `${edited(edited(oneCity, 'asOf: 2021-02-01\n', ''), 'end: 2021-02-28', 'end: 2040-02-28')}
archive: { from: 2040-06-01, note: 材料移交档案室。 }
contacts:
  - { name: 办公室, phone: ${phone} }
`;
const files = minimalCampaign({
  'campaign.yaml': config,
  'forms/baoming.yaml': form,
  'activities/zuotan.mdx': activity,
});
const page = 'activities/zuotan.html';

async function build(name: string, asOf?: string): Promise<string> {
  const { contentDir, dispose } = await campaignFolder(files);
  const outDir = join(inject('runFolder'), 'lifecycle', name);
  const [result] = await buildHere(
    { root: join(outDir, 'work'), contentDir, outDir, ...(asOf && { asOf }) },
    campaignId,
  );
  expect(result?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  await dispose();
  return outDir;
}

describe('a site that stands for years', () => {
  let site: SiteInBrowser;
  beforeAll(async () => {
    site = await siteInBrowser(await build('moving'));
  });
  afterAll(() => site.close());

  async function seen(path: string, now: string) {
    const {
      page: one,
      faults,
      close,
    } = await site.open(`${campaignId}/${path}`, {
      before: (tab) => tab.clock.setFixedTime(new Date(now)),
    });
    const said = {
      banner: await one.locator('.lifecycle:visible b').allInnerTexts(),
      fill: await one.getByRole('link', { name: '去填表' }).count(),
      closed: await one.getByText('已经截止').isVisible(),
      phone: (await one.locator('.footer').innerText()).includes(phone),
    };
    expect(faults).toEqual([]);
    await close();
    return said;
  }

  test.each([
    ['the last evening of the form', '2040-02-10T15:00:00Z', { banner: [], fill: 1, closed: false, phone: true }],
    [
      'a minute later, the next day in China',
      '2040-02-10T16:01:00Z',
      { banner: [], fill: 0, closed: true, phone: true },
    ],
    ['after the end', '2040-03-01T04:00:00Z', { banner: ['已经收官'], fill: 0, closed: true, phone: true }],
    ['in the archive', '2040-06-02T04:00:00Z', { banner: ['已经归档'], fill: 0, closed: true, phone: false }],
  ])('follows the reader’s day: %s', async (_name, now, expected) => {
    expect(await seen(page, now)).toEqual(expected);
  });
});

describe('a site built on a day', () => {
  test('of the archive holds no contact, no form and no code to find in its source', async () => {
    const outDir = await build('archived', '2040-06-02');
    for (const path of ['index.html', 'about.html', page]) {
      const html = await readFile(join(outDir, campaignId, path), 'utf8');
      expect(html).toContain('已经归档');
      expect(html).toContain('材料移交档案室');
      expect(html).toContain('告诉当地团组织');
      expect(html).not.toContain(phone);
      expect(html).not.toContain('forms.example.com/a"');
    }
  });

  test('before its start says when it begins, on the home page alone', async () => {
    const outDir = await build('before', '2020-01-01');
    const home = await readFile(join(outDir, campaignId, 'index.html'), 'utf8');
    expect(home).toContain('还没开始');
    expect(await readFile(join(outDir, campaignId, 'about.html'), 'utf8')).not.toContain('还没开始');
  });
});
