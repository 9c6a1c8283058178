import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { sharedSite } from '../support/shared-sites.ts';
import {
  signatureEndpoint,
  signatureHost,
  signatureOf,
  type SignatureAnswer,
  type SignatureEndpoint,
} from '../support/signature-endpoint.ts';
import { overflow, phone, siteInBrowser, type SiteInBrowser } from '../support/site-in-browser.ts';

const { outDir } = await sharedSite('forms');
const unaddressed = await sharedSite('stats');
const entry = 'xiaocun/activities/zuotan.html';
const published = 'https://example.com/xiaocun/activities/zuotan.html';
const android =
  'Mozilla/5.0 (Linux; Android 12; V2055A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/98.0.4758.102 MQQBrowser/6.2 Mobile Safari/537.36';
const wechat = `${android} MicroMessenger/8.0.20.2080(0x28001455) WeChat/arm64 NetType/WIFI Language/zh_CN`;

let endpoint: SignatureEndpoint;
let site: SiteInBrowser;
beforeAll(async () => {
  endpoint = await signatureEndpoint();
  site = await siteInBrowser(outDir, endpoint.browserArguments);
});
afterAll(async () => {
  await site.close();
  await endpoint.close();
});

/** What is read there of a link's address. */
const told = (href: string) => Object.fromEntries(new URL(href).searchParams);
const network = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

describe('passing a page on', () => {
  let page: Page;
  let context: BrowserContext;
  let faults: string[];
  const shared = () => page.evaluate(() => (window as Window & { shared?: ShareData }).shared);
  beforeAll(async () => {
    const open = await site.open(`${entry}?c=weibo&from=timeline`, {
      before: async (tab) => {
        await tab.addInitScript(() => {
          const share = (data: ShareData) => {
            (window as Window & { shared?: ShareData }).shared = data;
            return Promise.reject(new DOMException('closed', 'AbortError'));
          };
          Object.defineProperty(navigator, 'share', { value: share });
        });
      },
    });
    ({ page, faults } = open);
    context = page.context();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => context.close());

  test('plain links to networks say what the page says of itself, and where they stood', async () => {
    const meta = (name: string) => page.getAttribute(`meta[property="og:${name}"]`, 'content');
    const [title, description] = [await meta('title'), await meta('description')];
    const card = { pic: 'https://example.com/xiaocun/cards/activities/zuotan.jpg' };
    const href = async (name: string) => (await network(page, name).getAttribute('href')) ?? '';
    expect(told(await href('微博'))).toEqual({ title: `#小村归来# ${title}`, ...card, url: `${published}?c=weibo` });
    expect(told(await href('QQ'))).toEqual({ title, desc: description, pics: card.pic, url: `${published}?c=qq` });
    expect(told(await href('QQ空间'))).toEqual({
      ...{ title, summary: description, pics: card.pic },
      url: `${published}?c=qzone`,
    });
    for (const name of ['微博', 'QQ', 'QQ空间']) {
      expect(await network(page, name).getAttribute('rel')).toBe('noopener noreferrer');
      expect(await network(page, name).getAttribute('target')).toBe('_blank');
      expect(await page.locator('#share-out').innerText()).toContain('新开一页');
      expect(await network(page, name).getAttribute('aria-describedby')).toBe('share-out');
    }
  });

  test('copying takes the published address, and says so', async () => {
    await page.getByRole('button', { name: '复制网址' }).click();
    await page.getByText('复制好了').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${published}?c=copy`);
  });

  test('the system’s own sheet is offered, and closing it is no error', async () => {
    await page.getByRole('button', { name: '发给朋友' }).click();
    await expect
      .poll(shared)
      .toMatchObject({ url: `${published}?c=share`, title: expect.stringContaining('河湾座谈') });
    expect(faults).toEqual([]);
  });

  test('where the reader came from is told to the forms of this page, and kept nowhere', async () => {
    const form = page.locator('a[href*="forms/quan.html"]').first();
    expect(await form.getAttribute('href')).toMatch(/\/forms\/quan\.html\?c=weibo$/u);
    expect(await page.getAttribute('link[rel=canonical]', 'href')).toBe(published);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await form.click();
    await page.locator('input[data-own="channel"]').waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('input[data-own="channel"]').inputValue()).toBe('weibo');
    await page.goBack();
  });

  test('everything is large enough, can be reached by key, and grows with the text', async () => {
    const ways = page.locator('.share-sheet').locator('button, a').filter({ visible: true });
    for (const box of await ways.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
    ))
      expect(Math.min(box.height, 44)).toBe(44);
    const names = await ways.allInnerTexts();
    await ways.first().focus();
    const walked = [];
    for (const name of names) {
      walked.push(await page.evaluate(() => (document.activeElement as HTMLElement).innerText));
      if (name !== names.at(-1)) await page.keyboard.press('Tab');
    }
    expect(walked).toEqual(names);
    expect(names).toEqual(['发给朋友', '复制网址', '做海报', '打印', '微博', 'QQ', 'QQ空间']);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await overflow(page)).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  });

  test('without script the links are there, and nothing that would do nothing', async () => {
    const still = await site.open(entry, { javaScriptEnabled: false });
    expect(await network(still.page, 'QQ空间').isVisible()).toBe(true);
    expect(await still.page.locator('.share-sheet button').filter({ visible: true }).count()).toBe(0);
    expect(await still.page.getByText('在微信里点右上角').isVisible()).toBe(true);
    await still.close();
  });

  test('a site that does not know its address makes the links where it is open', async () => {
    const other = await siteInBrowser(unaddressed.outDir);
    const { page: tab, faults: found } = await other.look(`${entry}?c=x#top`);
    const href = (await network(tab, '微博').getAttribute('href')) ?? '';
    const root = `${other.base}/xiaocun`;
    expect(told(href)).toMatchObject({
      url: `${root}/activities/zuotan.html?c=weibo`,
      pic: `${root}/cards/activities/zuotan-square.jpg`,
    });
    expect(await network(tab, 'QQ').isVisible()).toBe(true);
    expect(found).toEqual([]);
    await other.close();
  });
});

type Said = [name: string, parameters: Record<string, string>];
type Stubbed = Window & { said?: Said[]; wechatAnswers?: string; WeixinJSBridge?: unknown };

describe('in WeChat', () => {
  let page: Page;
  let context: BrowserContext;
  const lines: string[] = [];
  beforeAll(async () => {
    const viewport = phone;
    context = await site.browser.newContext({ viewport, userAgent: wechat, ignoreHTTPSErrors: true, locale: 'zh-CN' });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    page.on('pageerror', ({ message }) => lines.push(`script: ${message}`));
    page.on('console', (message) => {
      // A browser says by itself that a request has failed, or that its answer may not be read.
      if (message.type() === 'error' && !`${message.location().url} ${message.text()}`.includes(signatureHost))
        lines.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, hostname } = new URL(request.url());
      if (origin !== site.base && hostname !== signatureHost) lines.push(`asks ${origin}`);
    });
    // Comes late, as on slow phones; `?bridge=` says what it answers, `none` that there is none.
    await page.addInitScript(() => {
      const stubbed = window as Stubbed;
      const answer = new URLSearchParams(location.search).get('bridge') ?? 'ok';
      stubbed.said = [];
      if (answer === 'none') return;
      addEventListener('load', () => {
        stubbed.WeixinJSBridge = {
          invoke(name: string, parameters: Record<string, string>, done: (told: object) => void) {
            stubbed.said?.push([name, parameters]);
            done({ errMsg: `${name}:${answer}` });
          },
        };
        document.dispatchEvent(new Event('WeixinJSBridgeReady'));
      });
    });
  });
  afterAll(() => context.close());
  beforeEach(() => {
    endpoint.asked.length = 0;
    lines.length = 0;
  });
  const said = () => page.evaluate(() => (window as Stubbed).said ?? []);
  const asked = () => expect.poll(() => endpoint.asked.length).toBe(1);
  const open = (query: string) => page.goto(`${site.base}/${entry}${query}`, { waitUntil: 'load' });
  /** Whatever follows on an answer has happened once the page has drawn again. */
  const settled = () =>
    page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );

  test('the page is signed as it is open, and its card is set', async () => {
    const query = '?c=weibo&from=singlemessage&isappinstalled=0';
    await open(`${query}#shuo`);
    await expect.poll(async () => (await said()).length).toBe(3);
    const [verify, friend, moments] = await said();
    const signed = {
      ...{ appId: 'wx0123456789abcdef', verifyAppId: 'wx0123456789abcdef', verifySignType: 'sha1' },
      ...{ verifyTimestamp: '1414587457', verifyNonceStr: 'Wm3WZYTPz0wzccnW' },
      verifySignature: signatureOf(`${site.base}/${entry}${query}`),
    };
    expect(verify).toEqual([
      'preVerifyJSAPI',
      { verifyJsApiList: ['updateAppMessageShareData', 'updateTimelineShareData'], ...signed },
    ]);
    const card = {
      title: await page.getAttribute('meta[property="og:title"]', 'content'),
      link: `${site.base}/${entry}?c=wechat`,
      imgUrl: 'https://example.com/xiaocun/cards/activities/zuotan-square.jpg',
    };
    const desc = await page.getAttribute('meta[property="og:description"]', 'content');
    expect(friend).toEqual(['updateAppMessageShareData', { ...card, desc, ...signed }]);
    expect(moments).toEqual(['updateTimelineShareData', { ...card, ...signed }]);
  });

  test('the endpoint learns the page’s address, once, and nothing else', async () => {
    await open('?c=h5');
    await expect.poll(async () => (await said()).length).toBe(3);
    const [first, ...more] = endpoint.asked;
    expect(more).toEqual([]);
    expect(told(`https://${signatureHost}${first!.path}`)).toEqual({ for: 'site', url: `${site.base}/${entry}?c=h5` });
    expect(first!.headers.cookie).toBe(undefined);
    expect(first!.headers.referer).toBe(undefined);
    expect(lines).toEqual([]);
  });

  test('only what works there is offered', async () => {
    const sheet = page.locator('.share-sheet');
    await sheet.getByText('点右上角的“…”，发给朋友，或者分享到朋友圈。').waitFor();
    expect(await sheet.locator('.share-guide svg').isVisible()).toBe(true);
    expect(await sheet.locator('button, a').filter({ visible: true }).allInnerTexts()).toEqual(['复制网址', '做海报']);
    expect(await violations(page)).toEqual([]);
  });

  const json = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
  describe('any failure is silent, and the page whole', () => {
    test.each<[string, SignatureAnswer]>([
      ['an endpoint that is broken', { status: 500, body: '' }],
      ['a page in place of an answer', { status: 200, body: '<!doctype html><title>登录</title>' }],
      ['an error of WeChat’s', json({ errcode: 40164, errmsg: 'not in whitelist' })],
      ['a signature that is none', json({ appId: 'wx0', timestamp: 1, nonceStr: 'a', signature: '<b>' })],
      ['no leave to read', 'no CORS'],
      ['somewhere else', { status: 302, body: '', headers: { Location: 'https://sign.guichao.example/card' } }],
    ])('%s', async (_name, answer) => {
      endpoint.next(answer);
      const over = Promise.race([
        page.waitForEvent('requestfinished', { predicate: (request) => request.url().includes(signatureHost) }),
        page.waitForEvent('requestfailed', { predicate: (request) => request.url().includes(signatureHost) }),
      ]);
      await open('');
      await over;
      await settled();
      expect([await said(), lines]).toEqual([[], []]);
      expect(await page.getByText('点右上角的“…”').isVisible()).toBe(true);
    });

    test('no answer: given up after four seconds', async () => {
      endpoint.next('silent');
      const given = page.waitForEvent('requestfailed', (request) => request.url().includes(signatureHost));
      await page.clock.install();
      await open('');
      await asked();
      await page.clock.fastForward(4100);
      expect((await given).failure()?.errorText).toBe('net::ERR_ABORTED');
      expect([await said(), lines]).toEqual([[], []]);
    });

    test('WeChat does not take it, or is not there to take it', async () => {
      await open('?bridge=fail,invalid%20signature');
      await expect.poll(async () => (await said()).map(([name]) => name)).toEqual(['preVerifyJSAPI']);
      await settled();
      expect(await said()).toHaveLength(1);
      endpoint.asked.length = 0;
      await open('?bridge=none');
      await asked();
      await settled();
      expect(lines).toEqual([]);
    });
  });

  test('what a reader looks for is not told', async () => {
    await page.goto(`${site.base}/xiaocun/search.html?q=%E8%B4%B7%E6%AC%BE`);
    expect(await page.locator('[data-signed-card]').count()).toBe(0);
    expect(endpoint.asked).toEqual([]);
  });

  test('elsewhere nobody is asked', async () => {
    for (const userAgent of [`${android} wxwork/4.1.0 MicroMessenger/7.0.1`, `${android} QQ/8.9.28.10155`]) {
      const other = await site.open(entry, { userAgent });
      await other.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      if (userAgent.includes(' QQ/')) await other.page.getByText('点右上角的“…”，发给好友，或者发到空间。').waitFor();
      expect(other.faults).toEqual([]);
      await other.close();
    }
    expect(endpoint.asked).toEqual([]);
  });
});
