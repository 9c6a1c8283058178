import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import type { Answer } from '../support/form-endpoint.ts';
import { agree, fillAll, formSite, kept, part, typed, visit, type FormSite } from '../support/form-visitor.ts';
import type { OpenPage } from '../support/site-in-browser.ts';
import { readQrPicture } from '../support/qr-picture.ts';

let site: FormSite;
let open: OpenPage;
let page: Page;
/** One tab, filled in once: nothing typed may be lost by anything that goes wrong. */
beforeAll(async () => {
  site = await formSite();
  open = await visit(site, 'quan');
  page = open.page;
  await fillAll(page);
  await agree(page);
});
afterAll(async () => {
  await open.close();
  await site.close();
});
beforeEach(() => {
  site.endpoint.received.length = 0;
});

const sent = () => site.endpoint.received;
const say = () => part(page, 'say').innerText();
const idle = () => expect.poll(() => part(page, 'submit').getAttribute('aria-disabled')).not.toBe('true');

async function press(answer?: Answer): Promise<void> {
  if (answer) site.endpoint.next(answer);
  await part(page, 'submit').click();
  await idle();
}

test('the endpoint finds something wrong: it is said where it is', async () => {
  const errors = { shouji: '这个号码登记过了', 没有的: '<b>别处</b>也不对' };
  await press({ status: 422, body: { errors, message: '有两处' } });
  await expect.poll(() => page.locator('#f-shouji-fault').innerText()).toBe('这个号码登记过了');
  expect(await part(page, 'faults').innerText()).toContain('<b>别处</b>也不对');
  expect(await say()).toContain('有几栏对方不收');
  expect(await violations(page)).toEqual([]);
  expect(await part(page, 'otherwise').getAttribute('open')).toBe(null);
});

test('it is there already, or nobody collects it any more', async () => {
  await press({ status: 409 });
  await expect.poll(say).toContain('已经交过了');
  await press({ status: 410, body: { message: '名额满了。' } });
  await expect.poll(say).toContain('停收');
  expect(await say()).toContain('名额满了。');
});

test('the first failure keeps everything, and offers another try', async () => {
  await press({ status: 503 });
  await expect.poll(say).toContain('对方的系统出了毛病');
  expect(await part(page, 'submit').innerText()).toBe('再交一次');
  expect(await page.locator('#f-shuoming').inputValue()).toBe(typed.shuoming);
  expect(await part(page, 'otherwise').getAttribute('open')).toBe(null);
  expect(await part(page, 'native').isVisible()).toBe(false);
});

test('the second one shows other ways', async () => {
  await press({ status: 500 });
  await part(page, 'native').waitFor();
  const other = await part(page, 'otherwise').innerText();
  for (const way of ['0351-5550100', '河湾镇便民大厅 2 号窗口', 'beiyong.guichao.example'])
    expect(other).toContain(way);
  expect(await readQrPicture(`${site.folder}/forms/quan/code.png`)).toBe('https://beiyong.guichao.example/zuotan?x=1');
  expect(await violations(page)).toEqual([]);
});

describe('every failure has words of its own', () => {
  test.each<[string, Answer, string]>([
    ['too many at once', { status: 429, headers: { 'Retry-After': '30' } }, '30 秒'],
    ['not taken', { status: 415 }, '对方不认这张表'],
    ['no leave to read the answer', 'no CORS', '没有连上对方'],
    ['hung up', 'cut', '没有连上对方'],
  ])('%s', async (_name, answer, words) => {
    await press(answer);
    await expect.poll(say).toContain(words);
  });

  test('no answer in time', async () => {
    await page.locator('[data-form]').evaluate((form: HTMLFormElement) => (form.dataset['limit'] = '400'));
    site.endpoint.next('silent');
    await part(page, 'submit').click();
    await expect.poll(() => part(page, 'submit').innerText()).toBe('正在交……');
    await idle();
    await expect.poll(say).toContain('等了很久，对方没有回答');
  });

  test('nobody listens', async () => {
    await site.endpoint.stop();
    await press();
    await expect.poll(say).toContain('没有连上对方');
    await site.endpoint.start();
  });

  test('no network: it says so, waits, and is sent by the next press', async () => {
    await page.context().setOffline(true);
    await part(page, 'submit').click();
    await expect.poll(say).toContain('没有网络');
    expect(sent()).toEqual([]);
    await page.context().setOffline(false);
    await expect.poll(say).toContain('网络回来了');
  });
});

test('all tries carry one number, and the last one arrives whole', async () => {
  await press({ status: 503 });
  site.endpoint.next();
  await part(page, 'submit').click();
  await part(page, 'receipt').waitFor();
  const [first, second] = sent().map(({ values }) => values);
  expect(second).toMatchObject(typed);
  expect(second!['submission']).toBe(first!['submission']);
  expect(await kept(page)).toMatchObject({ local: [], session: [], cookie: '' });
});

test('the browser’s own road sends the same form with the same number', async () => {
  await part(page, 'again').click();
  await fillAll(page);
  await agree(page);
  await press({ status: 503 });
  await press({ status: 503 });
  await part(page, 'native').click();
  await page.getByText('接口收到了').waitFor();
  const [first, , third] = sent();
  expect(third!.body).toBe(first!.body);
  await page.goBack();
  await expect.poll(() => part(page, 'say').isVisible()).toBe(true);
});

test('what was typed and not sent is asked about before it is lost', async () => {
  const other = await visit(site, 'jian');
  await other.page.fill('#f-chenghu', '阿秀');
  const asked = new Promise<string>((done) => {
    other.page.once('dialog', (dialog) => {
      done(dialog.type());
      void dialog.accept();
    });
  });
  await other.page.goto(`${site.base}/xiaocun/about.html`);
  expect(await asked).toBe('beforeunload');
  await other.close();
});
