import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { differences, readSite, runCommand, type CommandResult, type SiteFiles } from '../support/build-site.ts';
import { minimalFiles, edited } from '../support/campaign-folder.ts';
import { village } from '../support/village.ts';
import { sharedSite } from '../support/shared-sites.ts';

let result: CommandResult;
let site: SiteFiles;
const desk = () => join(inject('runFolder'), '团委 的桌面');

beforeAll(async () => {
  const draft = edited(minimalFiles['policies/maoyou-butie.mdx'], 'title: 果苗补贴', 'title: 还没定的事\ndraft: true');
  for (const [path, file] of Object.entries({ ...(await village()), 'xiaocun/policies/caogao.mdx': draft })) {
    await mkdir(dirname(join(desk(), '我们的内容', path)), { recursive: true });
    await writeFile(join(desk(), '我们的内容', path), file);
  }
  const env = { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'C', NODE_ENV: 'development' };
  result = await runCommand(['build', 'xiaocun', '--content', './我们的内容', '--out', '网站'], { cwd: desk(), env });
  expect(result.code, result.text).toBe(0);
  site = await readSite(join(desk(), '网站', 'xiaocun'));
});

describe('content and site outside the checkout, in folders with Chinese names and a space, with another clock, language and mode', () => {
  test('the same bytes come out, pictures, downloads and components included, and no draft', async () => {
    const here = await readSite((await sharedSite('village')).folder);
    expect(here.size).toBeGreaterThan(30);
    expect(differences(here, site)).toEqual([]);
    expect((await readdir(desk())).sort()).toEqual(['我们的内容', '网站']);
  });

  test('the terminal tells how it went', () => {
    expect(result.text).toMatchInlineSnapshot(`
      "[1/1] xiaocun ……
      [1/1] xiaocun 完成

      活动  结果  页数  大小  首页  最大的文章页  转发图  用时  错误  提醒
      ───
      小村归来  已生成  30  N kB  N kB  N kB  15 张  N 秒  0  0"
    `);
  });
});
