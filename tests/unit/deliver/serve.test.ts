import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lanAddresses, serve, type RunningServer } from '#deliver/serve.ts';
import { campaignFolder, type ContentFolder } from '../../support/campaign-folder.ts';

let folder: ContentFolder;
let server: RunningServer;
const host = '127.0.0.1';

beforeAll(async () => {
  folder = await campaignFolder({
    'dist/xiaocun/index.html': '<title>小村</title>',
    'dist/xiaocun/a/b.html': 'b',
    'dist/xiaocun/a.css': 'a{}'.repeat(2000),
    'dist/xiaocun/村.svg': '<svg/>',
    'dist/xiaocun/tongzhi.wps': '<script>1</script>',
    'dist/empty/': '',
    'secret.txt': 'secret',
  });
  server = await serve({ folder: folder.path('dist'), port: 0, host, index: () => '<p>列表</p>' });
});
afterAll(async () => {
  await server.close();
  await folder.dispose();
});

/** A request without the tidying that `fetch` does to a path. */
async function get(path: string, headers: Record<string, string> = {}, port = server.port) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest({ host, port, path, headers }, resolve).on('error', reject).end();
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    type: response.headers['content-type'],
    body: await text(response),
  };
}

describe('serve', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>列表</p>'],
    ['/index.html', 'text/html; charset=utf-8', '<p>列表</p>'],
    ['/?from=phone', 'text/html; charset=utf-8', '<p>列表</p>'],
    ['/xiaocun/', 'text/html;charset=utf-8', '<title>小村</title>'],
    ['/xiaocun/?from=phone', 'text/html;charset=utf-8', '<title>小村</title>'],
    ['/xiaocun/index.html', 'text/html;charset=utf-8', '<title>小村</title>'],
    ['/xiaocun/a/b.html?x=1', 'text/html;charset=utf-8', 'b'],
    ['/xiaocun/%E6%9D%91.svg', 'image/svg+xml', '<svg/>'],
  ])('gives %s', async (path, type, body) => {
    expect(await get(path)).toMatchObject({ status: 200, type, body });
  });

  it.each([
    '/nowhere.html',
    '/xiaocun/a/b',
    '/xiaocun/a/',
    '/xiaocun/a',
    '/empty/',
    '/empty',
    '/xiaocun/%',
    '/xiaocun/A.css',
    '//xiaocun',
  ])('says in Chinese that %s is not there', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8', body: '没有这一页' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/xiaocun/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%5csecret.txt',
  ])('keeps to its folder: %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('lets no browser take a file of unknown kind for a page', async () => {
    const { headers, type } = await get('/xiaocun/tongzhi.wps');
    expect([headers['x-content-type-options'], type ?? '']).toEqual(['nosniff', expect.not.stringContaining('html')]);
  });

  it('leads from a folder to its page, since relative links need the slash', async () => {
    expect(await get('/xiaocun')).toMatchObject({ status: 302, headers: { location: 'xiaocun/' } });
    expect(await get('/xiaocun?a=1')).toMatchObject({ status: 302, headers: { location: 'xiaocun/?a=1' } });
  });

  it('compresses as a host would, and knows what has not changed', async () => {
    const { headers } = await get('/xiaocun/a.css', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(await get('/xiaocun/a.css', { 'if-none-match': headers.etag ?? '' })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  it('takes the next free port, and gives it back', async () => {
    const second = await serve({ folder: folder.path('dist', 'xiaocun'), port: server.port, host });
    expect(second.port).toBeGreaterThan(server.port);
    expect((await get('/', {}, second.port)).body).toBe('<title>小村</title>');
    const { port } = second;
    await second.close();
    const third = await serve({ folder: folder.path('dist'), port, host });
    expect(third.port).toBe(port);
    await third.close();
  });

  it('fails when it cannot listen at all', async () => {
    await expect(serve({ folder: folder.path('dist'), port: 0, host: '203.0.113.1' })).rejects.toThrow('EADDRNOTAVAIL');
  });
});

it('knows addresses a phone can open', () => {
  for (const address of lanAddresses()) expect(address).toMatch(/^(?!127\.)\d+\.\d+\.\d+\.\d+$/u);
});
