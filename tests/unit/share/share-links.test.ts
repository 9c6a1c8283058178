import { describe, expect, it } from 'vitest';
import { sharePlaces } from '#campaign/shared-address.ts';
import { shareLinks, shareOrigins, type SharedPage } from '#share/share-links.ts';

const page: SharedPage = {
  address: 'https://example.com/zt/x/policies/a.html',
  title: '回乡创业，最高贷 30 万元',
  summary: '怎么办？带身份证 & 毕业证，#3 窗口；100% 贴息+补贴',
  picture: 'https://example.com/zt/x/cards/policies/a.jpg',
  topics: ['青春兴晋', '回家'],
};
const asRead = (href: string | undefined) => {
  const { origin, pathname, searchParams, hash } = new URL(href ?? '');
  return { at: origin + pathname, ...Object.fromEntries(searchParams), ...(hash !== '' && { hash }) };
};

describe('links to networks', () => {
  it('carry words, picture, and the address with the code of their place', () => {
    expect(shareLinks(page).map(({ place, label, href }) => [place, label, asRead(href)])).toEqual([
      [
        'weibo',
        '微博',
        {
          at: 'https://service.weibo.com/share/share.php',
          title: `#青春兴晋# ${page.title}`,
          pic: page.picture,
          url: `${page.address}?c=weibo`,
        },
      ],
      [
        'qq',
        'QQ',
        {
          at: 'https://connect.qq.com/widget/shareqq/index.html',
          title: page.title,
          desc: page.summary,
          pics: page.picture,
          url: `${page.address}?c=qq`,
        },
      ],
      [
        'qzone',
        'QQ空间',
        {
          at: 'https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey',
          title: page.title,
          summary: page.summary,
          pics: page.picture,
          url: `${page.address}?c=qzone`,
        },
      ],
    ]);
  });

  it('use places that everybody knows, and each its own', () => {
    const places = shareLinks(page).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(sharePlaces).toEqual(expect.arrayContaining(places));
  });

  it.each([
    ['signs of an address', 'a&b=c#d?e/f%g+h;i@j:k\\l'],
    ['quotes and brackets', '“引”\'\'""<b>『书』《名》【示例】'],
    ['spaces of all kinds', 'a b　c d'],
    ['what is no Han', 'ΩЖéñ 한글 かな ١٢٣'],
    ['pictures in letters', '🏠👨‍👩‍👧 ©️'],
    ['half a letter', 'a\ud83cb'],
  ])('keep %s', (_name, title) => {
    for (const { href } of shareLinks({ ...page, title, topics: [] })) {
      expect(href).not.toMatch(/[\s"<>\\^`{|}\u200d]/u);
      expect(asRead(href)).toMatchObject({ title: title.toWellFormed() });
    }
  });

  it('without an address leave it to a script, and lead nowhere yet', () => {
    const bare = { ...page, address: undefined, picture: undefined };
    expect(shareLinks(bare).map(({ href }) => href)).toEqual([undefined, undefined, undefined]);
    expect(shareLinks(bare).map(({ unaddressed, picture }) => [asRead(unaddressed), picture])).toEqual([
      [{ at: expect.any(String), title: `#青春兴晋# ${page.title}` }, 'pic'],
      [{ at: expect.any(String), title: page.title, desc: page.summary }, 'pics'],
      [{ at: expect.any(String), title: page.title, summary: page.summary }, 'pics'],
    ]);
  });

  it('lead to three origins, by https', () => {
    expect(shareOrigins).toEqual(
      shareLinks(page).map(({ href, label }) => ({ origin: new URL(href ?? '').origin, label })),
    );
    expect(shareOrigins.every(({ origin }) => origin.startsWith('https://'))).toBe(true);
  });
});
