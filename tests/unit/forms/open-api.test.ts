import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineInstant, openApi } from '#forms/open-api.ts';
import { payloadSchema } from '#forms/json-schema.ts';
import { anyOwnForm, ownForm } from './any-form.ts';
import { checks, context } from './schema-check.ts';

const page = {
  origin: 'https://www.example.gov.cn',
  received: 'https://www.example.gov.cn/zt/forms/zuotan/received.html',
};
const validator = new Validator();
const valid = (description: object) => validator.validate(structuredClone(description) as Record<string, unknown>);

/** The parts the tests look into. */
interface Description {
  info: { description: string; version: string };
  servers: { url: string }[];
  paths: Record<string, { parameters?: { name: string; schema: object }[]; post: Operation; options: Operation }>;
  components: { schemas: { Payload: object } };
  'x-guichao': Record<string, unknown>;
}
interface Operation {
  requestBody: { content: Record<string, { encoding: object; examples: { sample: { value: object } } }> };
  responses: Record<
    string,
    { headers?: Record<string, { schema: { const?: string; examples?: string[] } }>; content?: object }
  >;
}
const described = (
  changes: Record<string, unknown> = {},
  to = page as { origin: string | undefined; received: string },
) => openApi(ownForm(changes), context, to) as unknown as Description;

test('every form has a valid description', async () => {
  await fc.assert(
    fc.asyncProperty(anyOwnForm, async (form) => {
      const description = openApi(form, context, page);
      expect(description).toBeDefined();
      expect(await valid(description ?? {})).toMatchObject({ valid: true });
    }),
    { numRuns: 10 },
  );
});

test('a broken one would be seen', async () => {
  expect(await valid({ ...described(), info: {} })).toMatchObject({ valid: false });
});

describe('where it is sent', () => {
  test('server, path and what is always in the address', () => {
    const { servers, paths } = described({
      url: 'https://api.guichao.example:8443/v1/ti jiao?key=1&a=x&a=y'.replace(' ', '%20'),
    });
    expect(servers[0]?.url).toBe('https://api.guichao.example:8443');
    expect(Object.keys(paths)).toEqual(['/v1/ti%20jiao']);
    expect(paths['/v1/ti%20jiao']?.parameters?.map(({ name, schema }) => [name, schema])).toEqual([
      ['key', { const: '1' }],
      ['a', { type: 'array', const: ['x', 'y'] }],
    ]);
  });

  test('a draft without an address has no description', () => {
    expect(openApi(ownForm({ url: undefined, draft: true }), context, page)).toBeUndefined();
  });
});

describe('what is sent', () => {
  const choice = { type: '选择', name: 'xiangqu', label: '想聊什么', options: ['岗位', '果园'], most: 2 };
  const { paths, components } = described({ fields: [choice, { type: '文字', name: 'm', label: '姓名' }] });
  const body = paths['/zuotan']?.post.requestBody.content ?? {};

  test('one kind of body; several choices are repeated keys', () => {
    expect(Object.keys(body)).toEqual(['application/x-www-form-urlencoded']);
    expect(body['application/x-www-form-urlencoded']?.encoding).toEqual({ xiangqu: { style: 'form', explode: true } });
  });

  test('is what the schema says, and the example is right', () => {
    const form = ownForm({ fields: [choice, { type: '文字', name: 'm', label: '姓名' }] });
    expect(components.schemas.Payload).toEqual(payloadSchema(form, context));
    expect(
      checks(components.schemas.Payload)(body['application/x-www-form-urlencoded']?.examples.sample.value),
    ).toEqual([]);
  });
});

describe('what is answered', () => {
  const { post, options } = described().paths['/zuotan'] ?? {};
  const responses = post?.responses ?? {};

  test('everything the page understands', () => {
    expect(Object.keys(responses)).toEqual([
      '200',
      '201',
      '303',
      '400',
      '409',
      '410',
      '413',
      '415',
      '422',
      '429',
      '5XX',
    ]);
    expect(options?.responses['204']?.headers).toHaveProperty('Access-Control-Allow-Methods');
  });

  test('every answer a script reads lets it be read', () => {
    for (const [status, { headers = {} }] of Object.entries(responses))
      if (status !== '303')
        expect([status, headers['Access-Control-Allow-Origin']?.schema.const]).toEqual([status, page.origin]);
    const unknown = described({}, { origin: undefined, received: '/forms/zuotan/received.html' });
    expect(
      unknown.paths['/zuotan']?.post.responses['200']?.headers?.['Access-Control-Allow-Origin']?.schema.const,
    ).toBeUndefined();
  });

  test('where to send back who has no script, and how long to wait', () => {
    expect(responses['303']?.headers?.['Location']?.schema.examples).toEqual([page.received]);
    expect(responses['429']?.headers).toHaveProperty('Retry-After');
  });
});

describe('what whoever runs it has to do', () => {
  test('to refuse after the deadline, which is an instant', () => {
    const { info, 'x-guichao': own } = described();
    expect(info.description).toContain('从 2021-02-10T18:00:00+08:00 起必须拒收，回答 410');
    expect(own['deadline']).toBe('2021-02-10T18:00:00+08:00');
    expect(deadlineInstant('2021-02-28')).toBe('2021-03-01T00:00:00+08:00');
  });

  test('to keep what was told', () => {
    const own = described({ sample: true })['x-guichao'];
    expect(own).toMatchObject({
      form: 'zuotan',
      version: context.version,
      sample: true,
      handler: '河湾镇团委',
      operator: '河湾镇便民中心',
      retention: '活动结束后 15 天内删除',
      files: { egress: '../../egress.json' },
    });
    expect(described({ sample: true }).info.description).toContain('示例表单');
  });
});
