import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/*
 * Whoever signs pages for WeChat, on this machine: https, CORS, and a signature as WeChat reckons it.
 *   endpoint.asked           what it was asked, in order
 *   endpoint.next(answer)    the answer to the next question; afterwards everything is signed
 */

export const signatureHost = 'sign.guichao.example';
/** As campaign.yaml names it. */
export const signatureAddress = `https://${signatureHost}/card?for=site`;
export const ticket = 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy';

export type SignatureAnswer =
  | { status: number; body: string; headers?: Record<string, string> }
  /** Never answers. */
  | 'silent'
  /** Signs, but not so that a page may read it. */
  | 'no CORS';

export interface SignatureEndpoint {
  /** For Chromium: leads the endpoint's name to this machine. */
  browserArguments: string[];
  asked: { path: string; headers: IncomingHttpHeaders }[];
  next(answer: SignatureAnswer): void;
  close(): Promise<void>;
}

const nonceStr = 'Wm3WZYTPz0wzccnW';
const timestamp = 1414587457;

/** What WeChat makes of the four values before it believes a page. */
export function signatureOf(url: string): string {
  const values = { url, timestamp, noncestr: nonceStr, jsapi_ticket: ticket };
  const line = Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return createHash('sha1').update(line).digest('hex');
}

export async function signatureEndpoint(): Promise<SignatureEndpoint> {
  const keys = await generate([{ name: 'commonName', value: signatureHost }], { keySize: 2048 });
  const asked: SignatureEndpoint['asked'] = [];
  let answer: SignatureAnswer | undefined;
  const server = createServer({ key: keys.private, cert: keys.cert }, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', `https://${signatureHost}`);
    if (pathname !== '/card') return void response.writeHead(404).end();
    asked.push({ path: request.url ?? '', headers: request.headers });
    const given = answer;
    answer = undefined;
    if (given === 'silent') return;
    const signature = signatureOf(searchParams.get('url') ?? '');
    const body = JSON.stringify({ appId: 'wx0123456789abcdef', timestamp, nonceStr, signature });
    const own = typeof given === 'object' ? given : { status: 200, body };
    response
      .writeHead(own.status, {
        'Content-Type': 'application/json',
        ...(given !== 'no CORS' && { 'Access-Control-Allow-Origin': request.headers.origin ?? '*' }),
        ...own.headers,
      })
      .end(own.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    browserArguments: [`--host-resolver-rules=MAP ${signatureHost} 127.0.0.1:${port}`],
    asked,
    next: (given) => {
      answer = given;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
