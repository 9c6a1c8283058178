import { expect, it } from 'vitest';
import { openPage } from '#deliver/page-scan.ts';
import type { SiteContents } from '#egress/check-egress.ts';
import type { Declaration } from '#egress/declaration.ts';
import { egressFile } from '#egress/egress-file.ts';

const declared = (address: string, kinds: Declaration['kinds'], where: string, page?: string): Declaration => ({
  ...{ origin: new URL(address).origin, address, kinds, why: '为什么', where },
  ...(page !== undefined && { page }),
});
const site = (pages: Record<string, string>): SiteContents => ({
  pages: new Map(Object.entries(pages).map(([path, html]) => [path, openPage(html, path).scan.contents])),
  ...{ drawings: new Map(), scripts: new Map(), others: new Map() },
});

const declarations = [
  declared('https://b.example/1', ['link'], 'b.mdx:2'),
  declared('https://b.example/2', ['link'], 'a.mdx:1'),
  declared('https://a.example/f', ['form', 'connect'], 'forms/a.yaml：url', '/forms/a.html'),
  declared('https://nowhere.example/', ['link'], 'campaign.yaml：organiser.url'),
  declared('https://code.example/', ['link', 'code'], 'channels.yaml', '/channels/x.html'),
];
const pages = {
  '/b.html': '<a href="https://b.example/1">',
  '/a.html': '<a href="https://b.example/2">',
  '/forms/a.html': '<form action="https://a.example/f">',
};

it('lists each origin with its kinds, reasons and pages', () => {
  expect(egressFile(declarations, site(pages))).toMatchInlineSnapshot(`
    "{
      "summary": "浏览器只在读者填写或打开表单时和 https://a.example 通信，此外不和别的网站通信。链接和二维码可能把读者带到 2 个别的网站，点了、扫了才会去。不设 cookie，浏览器里最多留 1 项设置。",
      "origins": [
        {
          "origin": "https://a.example",
          "kinds": [
            "form",
            "connect"
          ],
          "reasons": [
            {
              "why": "为什么",
              "where": "forms/a.yaml：url"
            }
          ],
          "pages": [
            "/forms/a.html"
          ]
        },
        {
          "origin": "https://b.example",
          "kinds": [
            "link"
          ],
          "reasons": [
            {
              "why": "为什么",
              "where": "b.mdx:2"
            },
            {
              "why": "为什么",
              "where": "a.mdx:1"
            }
          ],
          "pages": [
            "/a.html",
            "/b.html"
          ]
        },
        {
          "origin": "https://code.example",
          "kinds": [
            "link",
            "code"
          ],
          "reasons": [
            {
              "why": "为什么",
              "where": "channels.yaml"
            }
          ],
          "pages": []
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
    }
    "
  `);
});

it('says it when nobody is contacted', () => {
  const { summary } = JSON.parse(egressFile([], site({ '/a.html': '' }))) as { summary: string };
  expect(summary).toMatchInlineSnapshot(
    `"打开和使用本站的任何一页，浏览器都不会和别的网站通信。链接和二维码可能把读者带到 0 个别的网站，点了、扫了才会去。不设 cookie，浏览器里最多留 1 项设置。"`,
  );
});

it('does not depend on the order pages are read in', () => {
  const turned = Object.fromEntries(Object.entries(pages).reverse());
  expect(egressFile(declarations, site(turned))).toBe(egressFile(declarations, site(pages)));
});

it('tells of whoever signs pages apart from those who get forms', () => {
  const signer = declared('https://sign.example/card', ['connect'], 'campaign.yaml：share.signature');
  const pagesSigned = { ...pages, '/index.html': '<span data-signed-card="https://sign.example/card"></span>' };
  const summary = (all: Declaration[]) =>
    (JSON.parse(egressFile(all, site(pagesSigned))) as { summary: string }).summary.split('。')[0];
  expect(summary([signer])).toBe('浏览器在微信里打开页面时请 https://sign.example 给这一页签名，此外不和别的网站通信');
  expect(summary([...declarations, signer])).toBe(
    '浏览器只在读者填写或打开表单时和 https://a.example 通信，在微信里打开页面时请 https://sign.example 给这一页签名，此外不和别的网站通信',
  );
});
