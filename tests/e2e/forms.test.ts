import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { agree, fillAll, formSite, kept, part, typed, visit, type FormSite } from '../support/form-visitor.ts';
import { violations } from '../support/accessibility.ts';
import { desktop, overflow, phone } from '../support/site-in-browser.ts';

let site: FormSite;
beforeAll(async () => {
  site = await formSite();
});
afterAll(() => site.close());
afterEach(() => {
  site.endpoint.received.length = 0;
});

const sent = () => site.endpoint.received;
const arrives = () => expect.poll(() => sent().length).toBe(1);
const submit = (page: Page) => part(page, 'submit').click();
const faultOf = (page: Page, name: string) => page.locator(`#f-${name}-fault`);

describe('a form that is filled in here', () => {
  test('is sent once, arrives as its contract says, and leaves a receipt and no trace', async () => {
    const { page, close } = await visit(site, 'quan?c=page');
    expect(await violations(page)).toEqual([]);
    await fillAll(page);
    await agree(page);
    await part(page, 'submit').dblclick();
    await part(page, 'receipt').waitFor();
    expect(sent().map(({ faults }) => faults)).toEqual([[]]);
    const { values, headers } = sent()[0]!;
    const { submission, version, ...rest } = values;
    expect(rest).toEqual({ ...typed, channel: 'page' });
    expect(submission).toMatch(/^[0-9a-f-]{36}$/u);
    expect(version).toMatch(/^[0-9a-f]{8}$/u);
    expect([headers.accept, headers.cookie, headers.referer]).toEqual(['application/json', undefined, undefined]);

    const receipt = await part(page, 'receipt').innerText();
    for (const text of ['交好了', 'HW-1', '阿秀', '太原市迎泽区', '岗位、果园', '22岁', '三天内打电话告诉你坐哪儿'])
      expect(receipt).toContain(text);
    expect(await page.locator('[data-form]').isVisible()).toBe(false);
    expect(await page.locator('#f-xingming').inputValue()).toBe('');
    expect(await violations(page)).toEqual([]);
    expect(await kept(page)).toEqual({
      local: [],
      session: [],
      cookie: '',
      state: '{"sent":true}',
      address: '?c=page',
    });

    // Who comes back finds no form that looks unsent, and nothing of what was in it.
    await page.goto(`${site.base}/xiaocun/about.html`);
    await page.goBack();
    await part(page, 'receipt').waitFor();
    const later = await part(page, 'receipt').innerText();
    expect(later).toContain('回执只在刚交完的时候看得到');
    expect(later).not.toMatch(/HW-1|阿秀|迎泽/u);
    expect(await page.locator('[data-form]').isVisible()).toBe(false);
    await part(page, 'again').click();
    await page.locator('#f-xingming').waitFor();
    await close();
  });

  test('goes from a browser without script as from one with it', async () => {
    const { page, close } = await visit(site, 'quan', { script: false });
    expect(await part(page, 'next').isVisible()).toBe(false);
    await fillAll(page);
    await agree(page);
    await submit(page);
    await page.getByText('接口收到了').waitFor();
    await arrives();
    expect(sent()[0]!.faults).toEqual([]);
    expect(sent()[0]!.values).toEqual({ ...typed, version: expect.stringMatching(/^[0-9a-f]{8}$/u) as string });
    await close();
  });

  test('says beside each box what is wrong, lists it, and takes it back', async () => {
    const { page, close } = await visit(site, 'quan');
    await page.fill('#f-shouji', '12345');
    await page.fill('#f-youxiang', '阿秀@');
    await page.fill('#f-nianling', '5');
    await page.locator('#f-xingming').focus();
    await expect.poll(() => faultOf(page, 'shouji').innerText()).toBe('请写11 位手机号，如 138 开头的号码');
    await expect.poll(() => faultOf(page, 'nianling').innerText()).toContain('6 到 80');
    // What nobody has come to yet is not scolded.
    expect(await faultOf(page, 'zhengjian').isVisible()).toBe(false);
    for (const wish of ['岗位', '果园', '贷款']) await page.getByLabel(wish, { exact: true }).check();
    await expect.poll(() => faultOf(page, 'xiangqu').innerText()).toContain('最多选 2 个，现在选了 3 个');

    await submit(page);
    const list = part(page, 'faults');
    await list.waitFor();
    await expect.poll(() => list.evaluate((box) => box === document.activeElement)).toBe(true);
    const told = await list.locator('li').allInnerTexts();
    expect(told).toHaveLength(12);
    expect(told).toContain('邮箱：请写完整的邮箱，如 name@example.com');
    expect(await page.locator('#f-xingming').getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
    expect(sent()).toEqual([]);

    await list.getByText('手机号').click();
    await expect.poll(() => page.locator('#f-shouji').evaluate((box) => box === document.activeElement)).toBe(true);
    await page.fill('#f-shouji', '13800138000');
    await expect.poll(() => faultOf(page, 'shouji').isVisible()).toBe(false);
    expect(await page.locator('#f-shouji').getAttribute('aria-invalid')).toBe(null);
    expect((await kept(page)).address).toBe('');
    await close();
  });

  test('asks a guardian for one more consent, and nobody else', async () => {
    const { page, close } = await visit(site, 'quan');
    await fillAll(page);
    const guardian = page.locator('#f-consent_guardian');
    expect(await guardian.isVisible()).toBe(false);
    await agree(page);
    await page.locator('#f-consent_sensitive').uncheck();
    await page.locator('[name="filled_by"][value="guardian"]').check();
    await guardian.waitFor();
    await submit(page);
    await faultOf(page, 'consent_sensitive').waitFor();
    await faultOf(page, 'consent_guardian').waitFor();
    expect(await page.locator('#f-consent_sensitive-why').innerText()).toContain('保险公司要按证件号投保');
    expect(sent()).toEqual([]);
    await page.locator('#f-consent_sensitive').check();
    await guardian.check();
    await submit(page);
    await part(page, 'receipt').waitFor();
    expect(sent()[0]!.faults).toEqual([]);
    expect(sent()[0]!.values).toMatchObject({ filled_by: 'guardian', consent_guardian: 'yes' });
    await close();
  });

  test('can be filled in with the keyboard alone', async () => {
    const { page, close } = await visit(site, 'jian');
    await page.locator('#f-chenghu').focus();
    await page.keyboard.type('阿秀');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await part(page, 'receipt').waitFor();
    expect(sent()[0]!.values).toMatchObject({ chenghu: '阿秀', consent: 'yes' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('receipt');
    await close();
  });
});

describe('on a phone', () => {
  test('it is a step at a time; the phone’s own way back goes a step back and loses nothing', async () => {
    const { page, close } = await visit(site, 'quan', { wide: false });
    const progress = () => part(page, 'progress').innerText();
    const next = async () => {
      const before = await progress();
      await part(page, 'next').click();
      await expect.poll(progress).not.toBe(before);
    };
    expect(await progress()).toBe('第 1 步，共 8 步');
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    expect(await part(page, 'back').isVisible()).toBe(false);
    await part(page, 'next').click();
    await faultOf(page, 'xingming').waitFor();
    expect(await progress()).toBe('第 1 步，共 8 步');

    await fillAll(page, next);
    expect(await progress()).toBe('第 8 步，共 8 步');
    const review = part(page, 'review');
    for (const text of ['阿秀', '138 0013 8000', '太原市迎泽区', '岗位、果园'])
      expect(await review.innerText()).toContain(text);
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    expect(await kept(page)).toMatchObject({ local: [], session: [], state: '{"step":7,"from":6}', address: '' });

    await page.goBack();
    await expect.poll(progress).toBe('第 7 步，共 8 步');
    await part(page, 'back').click();
    await expect.poll(progress).toBe('第 6 步，共 8 步');
    expect(await page.locator('#f-shuoming').inputValue()).toBe(typed.shuoming);
    await next();
    await next();
    // One thing is mended, and one is back where one was.
    await page.getByRole('button', { name: '改姓名' }).click();
    await page.fill('#f-xingming', '秀');
    await part(page, 'next').click();
    await expect.poll(() => review.innerText()).toMatch(/姓名\s+秀/u);

    await agree(page);
    await submit(page);
    await part(page, 'receipt').waitFor();
    expect(sent()[0]!.faults).toEqual([]);
    expect(sent()[0]!.values).toMatchObject({ ...typed, xingming: '秀' });
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    // Going back does not walk through an empty form.
    await page.goBack();
    await expect.poll(() => part(page, 'receipt').isVisible()).toBe(true);
    expect(await page.locator('[data-form]').isVisible()).toBe(false);
    await close();
  });

  test('targets can be touched, writing does not zoom, text may grow', async () => {
    const { page, close } = await visit(site, 'quan', { wide: false });
    const small = await page
      .locator('[data-form] :is(input:not([type=hidden]), select, textarea, button, .tick):visible')
      .evaluateAll((all) =>
        all.flatMap((element) => {
          const { height } = (element.closest('.tick') ?? element).getBoundingClientRect();
          const size = Number.parseFloat(getComputedStyle(element).fontSize);
          return height < 44 || size < 16 ? [`${element.id || element.textContent}: ${height} ${size}`] : [];
        }),
      );
    expect(small).toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ ...phone, width: 320 });
    await close();
  });
});

describe('its last moment', () => {
  const at = (now: string, script = true) =>
    visit(site, 'quan', { script, before: (page) => page.clock.setFixedTime(new Date(now)) });

  test('is the hour in China, by the reader’s clock', async () => {
    const open = await at('2041-02-10T09:59:00Z');
    expect(await open.page.locator('[data-form]').isVisible()).toBe(true);
    expect(await open.page.locator('[data-closed]').isVisible()).toBe(false);
    // It strikes while somebody is writing.
    await fillAll(open.page);
    await agree(open.page);
    await open.page.clock.setFixedTime(new Date('2041-02-10T10:00:00Z'));
    await submit(open.page);
    await expect.poll(() => part(open.page, 'say').innerText()).toContain('停收');
    expect(await open.page.locator('#f-xingming').inputValue()).toBe('阿秀');
    await open.close();

    const over = await at('2041-02-10T10:00:00Z');
    await over.page.locator('[data-closed]').waitFor();
    expect(await over.page.locator('[data-form], input, [data-part=otherwise]').count()).toBe(0);
    expect(await over.page.locator('[data-closed]').innerText()).toContain('0351-5550100');
    expect(await over.page.locator('[data-closed]').innerText()).toContain('18:00截止');
    expect([await violations(over.page), over.faults, sent()]).toEqual([[], [], []]);
    await over.close();
  });

  test('of a day without an hour is the end of that day', async () => {
    for (const [now, open] of [
      ['2041-02-12T15:59:00Z', true],
      ['2041-02-12T16:00:00Z', false],
    ] as const) {
      const { page, close } = await visit(site, 'jian', {
        before: (tab) => tab.clock.setFixedTime(new Date(now)),
      });
      await page.locator(open ? '[data-form]' : '[data-closed]').waitFor();
      expect([now, await page.locator('[data-form]').count()]).toEqual([now, open ? 1 : 0]);
      await close();
    }
  });
});

describe('a sample', () => {
  test('can be tried, and sends nothing at all', async () => {
    const { page, faults, close } = await visit(site, 'shili');
    await submit(page);
    await faultOf(page, 'chenghu').waitFor();
    await page.fill('#f-chenghu', '阿秀');
    await page.locator('#f-consent').check();
    await submit(page);
    await part(page, 'receipt').waitFor();
    expect(await part(page, 'receipt').innerText()).toContain('示例回执：什么也没有交出去');
    expect([sent(), faults]).toEqual([[], []]);
    await close();
  });

  test('without script has nothing to press', async () => {
    const { page, close } = await visit(site, 'shili', { script: false });
    expect(await page.locator('main button:enabled').filter({ visible: true }).count()).toBe(0);
    await page.fill('#f-chenghu', '阿秀');
    await page.locator('#f-chenghu').press('Enter');
    expect(page.url()).toContain('/forms/shili.html');
    expect(await page.locator('form[action]').count()).toBe(0);
    expect(sent()).toEqual([]);
    await close();
  });
});

test('on paper it is a blank to be filled in with a pen, with its notice and other ways', async () => {
  const { page, close } = await visit(site, 'quan');
  await page.setViewportSize(desktop);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const text of ['收哪些信息', '你可以做什么', '河湾镇便民大厅 2 号窗口', '签名'])
    expect(await page.getByText(text, { exact: false }).filter({ visible: true }).count()).toBeGreaterThan(0);
  expect(await page.locator('.otherwise-code img').isVisible()).toBe(true);
  expect(await page.locator('.cell').filter({ visible: true }).count()).toBe(12);
  expect(await page.locator('.sheet button').filter({ visible: true }).count()).toBe(0);
  // Options are there to be ticked, not folded away in a list.
  expect(await page.locator('.paper-options').innerText()).toContain('坐班车');
  await close();
});
