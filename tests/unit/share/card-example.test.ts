import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSignature } from '#browser/wechat-signature.ts';

/** The example of docs/how-to/wechat-card.md, run as it stands there, with a stub in the place of WeChat's servers. */
const doc = join(import.meta.dirname, '../../../docs/how-to/wechat-card.md');
const page = 'https://www.example.gov.cn/zt/qcxj/policies/a.html?c=weibo&from=singlemessage';
const secret = 'not-to-be-told';

let folder: string;
let child: ChildProcess;
let api: Server;
let url: string;
const asked: string[] = [];
let broken = false;

beforeAll(async () => {
  api = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    asked.push(pathname);
    const rightful = searchParams.get('secret') === secret && searchParams.get('appid') === 'wx0123456789abcdef';
    const told =
      broken || (pathname === '/cgi-bin/token' && !rightful)
        ? { errcode: 40001, errmsg: `invalid credential ${secret}` }
        : pathname === '/cgi-bin/token'
          ? { access_token: 'T', expires_in: 7200 }
          : { errcode: 0, errmsg: 'ok', ticket: 'ticket-1', expires_in: 7200 };
    response.end(JSON.stringify(told));
  });
  await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
  folder = await mkdtemp(join(tmpdir(), 'guichao-card-'));
  const [, code = ''] = /```js\n(.*?)```/su.exec(await readFile(doc, 'utf8')) ?? [];
  const script = join(folder, 'card.mjs');
  await writeFile(script, code);
  child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      ...{ APPID: 'wx0123456789abcdef', APPSECRET: secret, PORT: '0' },
      SITES: 'https://www.example.gov.cn/zt/qcxj/ https://other.example/no-slash',
      API: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [port] = (await once(child.stdout!, 'data')) as [Buffer];
  url = `http://127.0.0.1:${port.toString().trim()}/`;
});
afterAll(async () => {
  child.kill();
  api.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (query: Record<string, string>, more: RequestInit & { headers?: Record<string, string> } = {}) =>
  fetch(`${url}?${new URLSearchParams(query)}`, { ...more, headers: { 'X-Real-IP': '1', ...more.headers } });

describe('the example endpoint', () => {
  test('WeChat fails: so does it, and tells no secret', async () => {
    broken = true;
    const answer = await get({ url: page });
    expect([answer.status, await answer.text()]).toEqual([502, '{}']);
    broken = false;
  });

  test('signs pages of its site, with one ticket for all of them', async () => {
    asked.length = 0;
    const answers = await Promise.all([get({ url: page }), get({ url: page, for: 'x' }), get({ url: page })]);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      const told = (await answer.json()) as Record<string, unknown>;
      const { timestamp, nonceStr, signature } = readSignature(told) ?? {};
      const line = ['jsapi_ticket=ticket-1', `noncestr=${nonceStr}`, `timestamp=${timestamp}`, `url=${page}`].join('&');
      expect(signature).toBe(createHash('sha1').update(line, 'utf8').digest('hex'));
      expect(Object.keys(told)).toEqual(['appId', 'timestamp', 'nonceStr', 'signature']);
      expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(60);
    }
    expect(asked).toEqual(['/cgi-bin/token', '/cgi-bin/ticket/getticket']);
  });

  test.each([
    ['nothing', 400, {}],
    ['what stands after #', 400, { url: `${page}#a` }],
    ['more than an address', 400, { url: `https://www.example.gov.cn/zt/qcxj/${'a'.repeat(2000)}` }],
    ['another site', 403, { url: 'https://evil.example/https://www.example.gov.cn/zt/qcxj/' }],
    ['a site that begins alike', 403, { url: 'https://www.example.gov.cn.evil.example/zt/qcxj/a.html' }],
    ['another part of the host', 403, { url: 'https://www.example.gov.cn/zt/qcxj2/a.html' }],
    ['a site entered without its end', 403, { url: 'https://other.example/no-slash.html' }],
  ])('does not sign %s', async (_name, status, query) => {
    const answer = await get(query as Record<string, string>);
    expect([answer.status, await answer.text()]).toEqual([status, '{}']);
  });

  test('lets only pages of its site read the answer', async () => {
    const allowed = async (Origin: string) =>
      (await get({ url: page }, { headers: { Origin } })).headers.get('access-control-allow-origin');
    expect(await allowed('https://www.example.gov.cn')).toBe('https://www.example.gov.cn');
    expect(await allowed('https://evil.example')).toBe(null);
    expect((await get({ url: page }, { method: 'POST' })).status).toBe(405);
  });

  test('has enough of somebody who asks without end, and not of others', async () => {
    const from = (who: string) => get({ url: page }, { headers: { 'X-Real-IP': who } });
    const statuses = await Promise.all(Array.from({ length: 62 }, async () => (await from('2')).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect((await from('3')).status).toBe(200);
  });
});
