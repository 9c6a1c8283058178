import { readFile, readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { generate } from 'selfsigned';

/*
 * An endpoint as whoever receives a form would run it, on this machine: https, CORS, and a check of everything that
 * comes against the contract the build wrote beside the form's page.
 *   endpoint.received        what came, in order; `faults` is what the contract has against it
 *   endpoint.next(answer …)  the answers to what comes next, one each; afterwards everything is well received
 */

export interface Received {
  /** `/quan`; by it the endpoint knows the form. */
  path: string;
  /** As it came over the wire. */
  body: string;
  /** Decoded as the contract says. */
  values: Record<string, string | string[]>;
  faults: string[];
  headers: IncomingMessage['headers'];
}

export type Answer =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  /** Never answers. */
  | 'silent'
  /** Takes everything and hangs up. */
  | 'cut'
  /** Answers well, but not so that a page may read it. */
  | 'no CORS';

export interface FormEndpoint {
  /** For Chromium: leads every host of the tests to this machine, and to no other. */
  browserArguments: string[];
  received: Received[];
  next(...answers: Answer[]): void;
  /** Stops listening, and takes it up again at the same port. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** @param site folder of the built site, where the contracts are */
export async function formEndpoint(site: string): Promise<FormEndpoint> {
  const contracts = await readContracts(site);
  const keys = await generate([{ name: 'commonName', value: 'forms.guichao.example' }], { keySize: 2048 });
  const received: Received[] = [];
  let answers: Answer[] = [];
  let port = 0;

  const server = createServer({ key: keys.private, cert: keys.cert }, (request, response) => {
    void take(request, response);
  });
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    const body = Buffer.concat(chunks).toString('utf8');
    const path = request.url ?? '';
    received.push({ path, body, headers: request.headers, ...check(contracts, path, body) });
    const answer = answers.shift() ?? { status: 201, body: { receipt: `HW-${received.length}` } };
    if (answer === 'silent') return;
    const { origin, accept = '' } = request.headers;
    if (answer === 'cut') {
      // In the middle: a connection that ends before any answer, Chromium takes up again by itself.
      response.writeHead(200, { 'Access-Control-Allow-Origin': origin ?? '*', 'Content-Length': '100' });
      response.write('{', () => request.socket.destroy());
      return;
    }
    const readable = answer !== 'no CORS';
    const own = readable ? answer : { status: 200, body: {} };
    const json = accept.includes('application/json');
    response.writeHead(own.status, {
      'Content-Type': json ? 'application/json' : 'text/html; charset=utf-8',
      ...(readable && {
        'Access-Control-Allow-Origin': origin ?? '*',
        'Access-Control-Expose-Headers': 'Retry-After',
        ...answer.headers,
      }),
    });
    response.end(json ? JSON.stringify(own.body ?? {}) : '<!doctype html><title>收到</title><p>接口收到了</p>');
  }
  const start = () =>
    new Promise<void>((done) => {
      server.listen(port, '127.0.0.1', () => {
        port = (server.address() as AddressInfo).port;
        done();
      });
    });
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  await start();
  return {
    browserArguments: [`--host-resolver-rules=MAP *.guichao.example 127.0.0.1:${port}`],
    received,
    next: (...given) => {
      answers = given;
    },
    start,
    stop,
    close: stop,
  };
}

type Contract = { validate: ValidateFunction; lists: Set<string> };

/** Contracts by the name of their form. */
async function readContracts(site: string): Promise<Map<string, Contract>> {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const folders = (await readdir(join(site, 'forms'), { withFileTypes: true })).filter((item) => item.isDirectory());
  const contracts = new Map<string, Contract>();
  for (const { name } of folders) {
    const text = await readFile(join(site, 'forms', name, 'schema.json'), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const schema = JSON.parse(text) as { properties: Record<string, { type?: string }> };
    const lists = Object.entries(schema.properties).filter(([, { type }]) => type === 'array');
    contracts.set(name, { validate: ajv.compile(schema), lists: new Set(lists.map(([key]) => key)) });
  }
  return contracts;
}

/** Decodes a body as the contract says: blanks around values and the kind of line break mean nothing. */
function check(contracts: Map<string, Contract>, path: string, body: string): Pick<Received, 'values' | 'faults'> {
  const sent = new URLSearchParams(body);
  const contract = contracts.get(sent.get('form') ?? '');
  const values: Received['values'] = {};
  const faults: string[] = contract ? [] : [`no contract for ${path}: ${body}`];
  for (const [key, raw] of sent) {
    const value = raw.replaceAll('\r\n', '\n').trim();
    const known = values[key];
    if (contract?.lists.has(key)) values[key] = [...(Array.isArray(known) ? known : []), value];
    else if (known === undefined) values[key] = value;
    else faults.push(`${key} came twice`);
  }
  if (contract && !contract.validate(values))
    faults.push(
      ...(contract.validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`),
    );
  return { values, faults };
}
