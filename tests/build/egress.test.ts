import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildCampaign, type BuildResult } from '#deliver/build-campaign.ts';
import { takeBuildLock } from '#deliver/build-lock.ts';
import { closeSearch } from '#search/write-index.ts';
import { checkout, differences, readSite, type SiteFiles } from '../support/build-site.ts';
import {
  campaignFolder,
  campaignId,
  edited,
  minimalCampaign,
  minimalFiles,
  type ContentFolder,
} from '../support/campaign-folder.ts';
import type { Egress } from '../support/watch-egress.ts';

/** A campaign with a form of its own that is really sent, one of a platform that may be shown in the page, links, and signed pages. */
const platform = minimalFiles['forms/baoming.yaml'];
const ownForm = edited(
  `${edited(
    edited(platform, 'vendor: 其他平台\n', 'vendor: 自有接口\n'),
    '    label: 称呼\n',
    '    label: 称呼\n    name: chenghu\n',
  )}fallback:\n  url: https://backup.example/f\n`,
  'https://example.com/f/baoming',
  'https://api.example/shou/baoming?a=1',
);
const campaign = minimalCampaign({
  'campaign.yaml': edited(
    minimalFiles['campaign.yaml'],
    'site:\n',
    'share:\n  signature: https://sign.example/card?for=1\nsite:\n  icp: 晋ICP备00000000号\n  reportError: https://zhaocuo.example/\n',
  ),
  'MP_verify_Jr8mT6Gd5fXwFqPU.txt': 'Jr8mT6Gd5fXwFqPU\n',
  'forms/baoming.yaml': edited(ownForm, 'sample: true\n', ''),
  'forms/liuyan.yaml': edited(
    edited(edited(platform, 'https://example.com/f/baoming', 'https://platform.example/f/1'), '座谈报名', '留言'),
    'sample: true\n',
    'embed: true\n',
  ),
  'stories/axiu.mdx': `${minimalFiles['stories/axiu.mdx']}\n更多在[县里的网站](https://county.example/a?b#c)。\n`,
});

let content: ContentFolder;
let site: SiteFiles;
const outDir = () => join(inject('runFolder'), 'egress');
const root = () => join(outDir(), 'work');

/** Builds; `plant` changes what Astro wrote before anything else is done with it. */
async function build(plant?: (folder: string) => void): Promise<BuildResult> {
  process.env['NODE_ENV'] = 'production';
  const unlock = await takeBuildLock(checkout, () => undefined);
  try {
    return await buildCampaign(
      { root: root(), contentDir: content.contentDir, outDir: outDir(), id: campaignId },
      (step) => {
        if (step.startsWith('改写链接')) plant?.(join(root(), '.guichao/staging', campaignId));
      },
    );
  } finally {
    await closeSearch();
    await unlock();
  }
}

beforeAll(async () => {
  content = await campaignFolder(campaign);
  const { problems } = await build();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  site = await readSite(join(outDir(), campaignId));
});
afterAll(() => content.dispose());

const text = (path: string) => site.get(path)?.toString('utf8') ?? '';
const policy = (path: string) =>
  (/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(text(path))?.[1] ?? '').replaceAll(
    /'sha256-[^']*'/gu,
    '#',
  );

describe('the list of everything outside', () => {
  test('egress.json', () => {
    const file = JSON.parse(text('egress.json')) as Egress;
    // What every page names is counted here; the lists themselves are held against the pages in a real browser.
    const short = file.origins.map(({ pages, ...origin }) => ({
      ...origin,
      pages: pages.length > 4 ? `${pages.length} pages` : pages,
    }));
    expect(JSON.stringify({ ...file, origins: short }, null, 2)).toMatchInlineSnapshot(`
      "{
        "summary": "浏览器只在读者填写或打开表单时和 https://api.example、https://platform.example 通信，在微信里打开页面时请 https://sign.example 给这一页签名，此外不和别的网站通信。链接和二维码可能把读者带到 9 个别的网站，点了、扫了才会去。不设 cookie，浏览器里最多留 1 项设置。",
        "origins": [
          {
            "origin": "http://www.w3.org",
            "kinds": [
              "name"
            ],
            "reasons": [
              {
                "why": "SVG 图形的命名空间，只是标识，浏览器不会访问",
                "where": "模板"
              }
            ],
            "pages": [
              "/404.html"
            ]
          },
          {
            "origin": "https://api.example",
            "kinds": [
              "form",
              "connect"
            ],
            "reasons": [
              {
                "why": "“座谈报名”填好以后，由浏览器直接交到这里",
                "where": "forms/baoming.yaml：url"
              }
            ],
            "pages": [
              "/forms/baoming.html"
            ]
          },
          {
            "origin": "https://backup.example",
            "kinds": [
              "link",
              "code"
            ],
            "reasons": [
              {
                "why": "“座谈报名”的备用填写办法",
                "where": "forms/baoming.yaml：fallback.url"
              }
            ],
            "pages": [
              "/forms/baoming.html"
            ]
          },
          {
            "origin": "https://beian.miit.gov.cn",
            "kinds": [
              "link"
            ],
            "reasons": [
              {
                "why": "查询 ICP 备案",
                "where": "campaign.yaml：site.icp"
              }
            ],
            "pages": "147 pages"
          },
          {
            "origin": "https://connect.qq.com",
            "kinds": [
              "link"
            ],
            "reasons": [
              {
                "why": "读者点“QQ”，去那里把这一页发出去",
                "where": "模板"
              }
            ],
            "pages": "5 pages"
          },
          {
            "origin": "https://county.example",
            "kinds": [
              "link"
            ],
            "reasons": [
              {
                "why": "正文里的链接",
                "where": "stories/axiu.mdx:15"
              }
            ],
            "pages": [
              "/stories/axiu.html"
            ]
          },
          {
            "origin": "https://example.com",
            "kinds": [
              "link"
            ],
            "reasons": [
              {
                "why": "发布后的网址（小村归来）",
                "where": "campaign.yaml：site.url"
              }
            ],
            "pages": "149 pages"
          },
          {
            "origin": "https://platform.example",
            "kinds": [
              "link",
              "code",
              "frame"
            ],
            "reasons": [
              {
                "why": "“留言”在这里填写，由对方收集",
                "where": "forms/liuyan.yaml：url"
              },
              {
                "why": "读者打开“留言”时，在本页里显示",
                "where": "forms/liuyan.yaml：url"
              }
            ],
            "pages": [
              "/forms/liuyan.html"
            ]
          },
          {
            "origin": "https://schema.org",
            "kinds": [
              "name"
            ],
            "reasons": [
              {
                "why": "结构化数据的词汇名称，只是标识，浏览器不会访问",
                "where": "模板"
              }
            ],
            "pages": "148 pages"
          },
          {
            "origin": "https://service.weibo.com",
            "kinds": [
              "link"
            ],
            "reasons": [
              {
                "why": "读者点“微博”，去那里把这一页发出去",
                "where": "模板"
              }
            ],
            "pages": "5 pages"
          },
          {
            "origin": "https://sign.example",
            "kinds": [
              "connect"
            ],
            "reasons": [
              {
                "why": "在微信里打开一页时，请它给这一页签名；只告诉它这一页的网址",
                "where": "campaign.yaml：share.signature"
              }
            ],
            "pages": "146 pages"
          },
          {
            "origin": "https://sns.qzone.qq.com",
            "kinds": [
              "link"
            ],
            "reasons": [
              {
                "why": "读者点“QQ空间”，去那里把这一页发出去",
                "where": "模板"
              }
            ],
            "pages": "5 pages"
          },
          {
            "origin": "https://zhaocuo.example",
            "kinds": [
              "link"
            ],
            "reasons": [
              {
                "why": "网站找错平台的地址（小村归来）",
                "where": "campaign.yaml：site.reportError"
              }
            ],
            "pages": "147 pages"
          }
        ],
        "storage": [
          {
            "store": "localStorage",
            "key": "guichao-large-text",
            "why": "记住读者有没有打开大字版，值是 1 或 0，不含个人信息",
            "until": "读者清除浏览器数据为止"
          }
        ],
        "cookies": []
      }"
    `);
    expect(text('egress.json')).toBe(`${JSON.stringify(file, null, 2)}\n`);
  });

  test('each page may do what it needs and no more', () => {
    const pages = [...site.keys()].filter((path) => path.endsWith('.html'));
    const kinds = new Map<string, string[]>();
    for (const path of pages) kinds.set(policy(path), [...(kinds.get(policy(path)) ?? []), path]);
    const few = [...kinds].map(([rules, on]) => [on.length > 4 ? `${on.length} others` : on.join(' '), rules]);
    expect(Object.fromEntries(few)).toMatchInlineSnapshot(`
      {
        "141 others": "default-src 'none';script-src 'self' file:;style-src 'self' file: # #;img-src 'self' file:;font-src 'self' file:;connect-src 'self' https://sign.example/card;base-uri 'none';form-action 'none'",
        "404.html screen.html": "default-src 'none';script-src 'self' file:;style-src 'self' file: # #;img-src 'self' file:;font-src 'self' file:;base-uri 'none';form-action 'none'",
        "forms/baoming.html": "default-src 'none';script-src 'self' file:;style-src 'self' file: # #;img-src 'self' file:;font-src 'self' file:;connect-src 'self' https://sign.example/card https://api.example/shou/baoming;base-uri 'none';form-action 'self' file: https://api.example/shou/baoming",
        "forms/liuyan.html": "default-src 'none';script-src 'self' file:;style-src 'self' file: # #;img-src 'self' file:;font-src 'self' file:;connect-src 'self' https://sign.example/card;frame-src https://platform.example;base-uri 'none';form-action 'none'",
        "index.html regions.html": "default-src 'none';script-src 'self' file:;style-src 'self' file: # #;img-src 'self' file:;font-src 'self' file:;connect-src 'self' https://sign.example/card;base-uri 'none';form-action 'self' file:",
        "poster.html": "default-src 'none';script-src 'self' file:;style-src 'self' file: # #;img-src 'self' file: data:;font-src 'self' file:;connect-src 'self' https://sign.example/card;base-uri 'none';form-action 'none'",
        "search.html": "default-src 'none';script-src 'self' file: 'wasm-unsafe-eval';style-src 'self' file: # #;img-src 'self' file:;font-src 'self' file:;connect-src 'self';worker-src 'self';child-src 'self';base-uri 'none';form-action 'self' file:",
      }
    `);
  });

  test('a file by which WeChat knows the domain lies at the root, as WeChat gave it', () => {
    expect(text('MP_verify_Jr8mT6Gd5fXwFqPU.txt')).toBe('Jr8mT6Gd5fXwFqPU');
    expect(text('sitemap.xml')).not.toContain('MP_verify');
  });

  test('nothing stands in front of the policy but the encoding', () => {
    const before = [...site.keys()]
      .filter((path) => path.endsWith('.html'))
      .map((path) =>
        text(path)
          .split('<meta http-equiv="Content-Security-Policy"')[0]
          ?.replace(/<html[^>]*>/u, '<html>'),
      );
    expect([...new Set(before)]).toEqual(['<!DOCTYPE html><html><head><meta charset="utf-8">']);
  });

  test('what is for the host is no page, and nobody finds it by searching', () => {
    expect([...site.keys()].filter((path) => path.startsWith('_hosting/'))).toMatchInlineSnapshot(`
      [
        "_hosting/README.txt",
        "_hosting/_headers",
        "_hosting/apache.htaccess",
        "_hosting/iis.config",
        "_hosting/nginx.conf",
      ]
    `);
    expect(text('sitemap.xml')).not.toMatch(/_hosting|egress/u);
  });
});

test('whatever is slipped into a page, a script or a style is told, and the earlier site stays', async () => {
  const bodies: Record<string, string> = {
    'about.html': '<img src="https://tracker.example/1.gif">',
    'policies.html': '<p onclick="go()"></p>',
    'stories.html': '<script>go()</script>',
    'cases.html': '<a href="javascript:go()">x</a>',
    'notices.html': '<form action="https://api.example/shou/baoming"></form>',
    'timeline.html': '<a href="https://unknown.example/">x</a>',
    'regions.html': '<style>p{color:red}</style>',
    'screen.html': '<iframe src="https://platform.example/f/1"></iframe>',
    'forms/baoming.html': '<form action="https://api.example/other"></form>',
  };
  const result = await build((folder) => {
    for (const [path, html] of Object.entries(bodies)) {
      const page = readFileSync(join(folder, path), 'utf8');
      writeFileSync(join(folder, path), edited(page, '</body>', `${html}</body>`));
    }
    const home = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(
      join(folder, 'index.html'),
      edited(home, '</head>', '<link rel="dns-prefetch" href="//early.example"></head>'),
    );
    mkdirSync(join(folder, '_assets'), { recursive: true });
    writeFileSync(join(folder, '_assets/planted.js'), "document.cookie='a=1';sessionStorage.setItem('visit',1)");
    writeFileSync(join(folder, '_assets/planted.css'), '@import url(https://fonts.example/a.css);');
    appendFileSync(join(folder, 'art/seal.svg'), '<!-- --><svg onload="go()"/>');
  });
  expect(result.built).toBe(false);
  expect(
    result.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, message }) => `${file}: ${message}`)
      .sort(),
  ).toMatchInlineSnapshot(`
    [
      "xiaocun/_assets/planted.css: 页面会自动访问 https://fonts.example（/_assets/planted.css），外联清单里没有这一项，在 /_assets/planted.css。",
      "xiaocun/_assets/planted.js: 脚本用 visit 这个名字存东西，在 /_assets/planted.js。",
      "xiaocun/_assets/planted.js: 脚本用了 cookie，在 /_assets/planted.js。",
      "xiaocun/about.html: 页面会自动访问 https://tracker.example（img src），外联清单里没有这一项，在 /about.html。",
      "xiaocun/art/seal.svg: 有写在标签里的脚本（onload）：go()，在 /art/seal.svg。",
      "xiaocun/cases.html: 有不是网页的地址（javascript:）：a href javascript:go()，在 /cases.html。",
      "xiaocun/forms/baoming.html: 页面把填的内容交给 https://api.example（form action），外联清单里没有这一项，在 /forms/baoming.html、/notices.html。",
      "xiaocun/index.html: 页面会自动访问 https://early.example（link dns-prefetch），外联清单里没有这一项，在 /index.html。",
      "xiaocun/policies.html: 有写在标签里的脚本（onclick）：go()，在 /policies.html。",
      "xiaocun/regions.html: 有直接写在页面里的样式（<style>）：p{color:red}，在 /regions.html。",
      "xiaocun/screen.html: 页面在页面里打开 https://platform.example（iframe src），外联清单里没有这一项，在 /screen.html。",
      "xiaocun/stories.html: 有直接写在页面里的脚本（<script>）：go()，在 /stories.html。",
      "xiaocun/timeline.html: 页面链接到 https://unknown.example（a href），外联清单里没有这一项，在 /timeline.html。",
    ]
  `);
  expect(differences(site, await readSite(join(outDir(), campaignId)))).toEqual([]);
});
