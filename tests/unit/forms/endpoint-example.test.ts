import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaFile } from '#forms/json-schema.ts';
import { samplePayload, urlEncoded } from '#forms/sample-payload.ts';
import { ownForm } from './any-form.ts';
import { context } from './schema-check.ts';

/** The example of docs/how-to/form-endpoint.md, run as it stands there. */
const doc = join(import.meta.dirname, '../../../docs/how-to/form-endpoint.md');
const form = ownForm({
  fields: [
    { type: '文字', name: 'xingming', label: '姓名' },
    { type: '长文字', name: 'hua', label: '话', maxLength: 5, required: false },
    { type: '选择', name: 'xiangqu', label: '想聊什么', options: ['岗位', '果园', '贷款'], most: 2 },
  ],
});
const sample = samplePayload(form, context);

let folder: string;
let script: string;
const running: ChildProcess[] = [];

async function start(deadline: string): Promise<string> {
  const child = spawn(process.execPath, [script, join(folder, 'schema.json'), deadline], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return `http://127.0.0.1:${port.toString().trim()}/`;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guichao-endpoint-'));
  const [, code = ''] = /```js\n(.*?)```/su.exec(await readFile(doc, 'utf8')) ?? [];
  // Out here, packages are found by their place.
  const found = code.replace(/from '(ajv[^']*)'/gu, (_whole, name: string) => `from '${import.meta.resolve(name)}'`);
  script = join(folder, 'endpoint.mjs');
  await writeFile(script, found);
  await writeFile(join(folder, 'schema.json'), JSON.stringify(schemaFile(form, context)));
});
afterAll(async () => {
  for (const child of running) child.kill();
  await rm(folder, { recursive: true, force: true });
});

const post = async (url: string, payload: Record<string, string | string[]>) => {
  const body = urlEncoded(payload);
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
  });
  return {
    status: response.status,
    cors: response.headers.get('access-control-allow-origin'),
    told: (await response.json()) as unknown,
  };
};

describe('the example endpoint', () => {
  let url: string;
  beforeAll(async () => {
    url = await start('2999-01-01T00:00:00+08:00');
  });

  test('takes the sample, and the same one twice for one', async () => {
    expect(await post(url, sample)).toEqual({ status: 201, cors: '*', told: { receipt: 'A-1' } });
    expect(await post(url, sample)).toEqual({ status: 200, cors: '*', told: { receipt: 'A-1' } });
  });

  test('takes several choices, blanks around, and line breaks of the web', async () => {
    const payload = { ...sample, submission: '', xingming: ' 王 ', xiangqu: ['岗位', '贷款'], hua: '一\r\n二三四' };
    expect(await post(url, payload)).toMatchObject({ status: 201 });
  });

  test('names what is wrong', async () => {
    const wrong = { ...sample, submission: 'other', xingming: '', xiangqu: ['岗位', '果园', '贷款'] };
    expect(await post(url, wrong)).toMatchObject({
      status: 422,
      told: { errors: { xingming: expect.any(String), xiangqu: expect.any(String) } },
    });
    expect(await post(url, { ...wrong, xingming: ['王', '李'] })).toMatchObject({ status: 422 });
  });

  test('answers a browser that asks first', async () => {
    const { status, headers } = await fetch(url, { method: 'OPTIONS' });
    expect([status, headers.get('access-control-allow-methods')]).toEqual([204, 'POST']);
  });

  test('does not take what is too much, or another kind of body', async () => {
    expect(await post(url, { ...sample, hua: 'x'.repeat(70_000) })).toMatchObject({ status: 413 });
    expect(
      (await fetch(url, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } })).status,
    ).toBe(415);
  });
});

test('after the deadline it refuses', async () => {
  expect(await post(await start('2019-01-22T18:00:00+08:00'), sample)).toMatchObject({ status: 410 });
});
