import { addDays, isoInChina, timeOf } from '#lib/china-time.ts';
import { operatorOf, type OwnForm } from '#schemas/form.ts';
import { answers, corsHeaders, type PageAddresses } from './endpoint-answers.ts';
import { payloadSchema, type ContractContext, type JsonSchema } from './json-schema.ts';
import { samplePayload } from './sample-payload.ts';

/** An OpenAPI description as plain JSON; the validator of the tests knows its shape better than a type could. */
export type OpenApi = Record<string, unknown>;

/**
 * OpenAPI 3.1 of a form's own endpoint: what is sent where, and every answer the page understands.
 * @returns undefined for a draft that has no address yet
 */
export function openApi(form: OwnForm, context: ContractContext, page: PageAddresses): OpenApi | undefined {
  if (form.url === undefined) return undefined;
  const { origin, pathname, searchParams } = new URL(form.url);
  const schema = payloadSchema(form, context);
  const query = [...new Set(searchParams.keys())].map((name) => fixedParameter(name, searchParams.getAll(name)));
  return {
    openapi: '3.1.0',
    info: { title: form.title, version: context.version, summary: form.purpose, description: duties(form) },
    servers: [{ url: origin, description: form.operator }],
    security: [],
    paths: {
      [pathname]: {
        ...(query.length > 0 && { parameters: query }),
        options: {
          summary: '浏览器先问能不能交（CORS）',
          description: '现在的页面不用先问；接口前面的网关如果要问，照这样回答。',
          operationId: 'ask',
          responses: { '204': { description: '可以交', headers: corsHeaders(page, { preflight: true }) } },
        },
        post: {
          summary: form.title,
          description:
            '页面有脚本时带 Accept: application/json，不带 Cookie。没有脚本，或者读不到回答、本人换个办法提交时，由浏览器直接提交，没有这个 Accept，Origin 可能是 null；回答会整页显示给本人看。',
          operationId: 'submit',
          requestBody: {
            required: true,
            content: {
              'application/x-www-form-urlencoded': {
                schema: { $ref: '#/components/schemas/Payload' },
                encoding: encodingOf(schema),
                examples: { sample: { summary: '示例，全是编的', value: samplePayload(form, context) } },
              },
            },
          },
          responses: answers(page),
        },
      },
    },
    components: {
      schemas: {
        Payload: schema,
        Received: {
          type: 'object',
          properties: {
            receipt: { type: 'string', description: '回执号，显示给本人看' },
            message: { type: 'string', description: '一句话，显示给本人看' },
          },
        },
        Mistakes: {
          type: 'object',
          properties: {
            errors: {
              type: 'object',
              description: '字段名 → 哪里不对，用中文写',
              additionalProperties: { type: 'string' },
            },
            message: { type: 'string', description: '一句话，显示给本人看' },
          },
        },
        Refusal: { type: 'object', properties: { message: { type: 'string', description: '一句话，显示给本人看' } } },
      },
    },
    'x-guichao': {
      form: context.id,
      version: context.version,
      sample: form.sample,
      handler: form.handler,
      operator: operatorOf(form),
      role: form.role,
      minors: form.minors,
      sensitive: form.fields.filter(({ sensitive }) => sensitive).map(({ name }) => name),
      ...(form.deadline !== undefined && { deadline: deadlineInstant(form.deadline) }),
      retention: form.retention,
      withdrawal: form.withdrawal,
      // From the folder this file is in; egress.json lists everything the site's pages may contact.
      files: { schema: 'schema.json', sample: 'sample.json', privacy: 'privacy.md', egress: '../../egress.json' },
    },
  };
}

/** The first moment at which nothing is taken any more; a deadline without a time is the whole day. */
export function deadlineInstant(deadline: string): string {
  return isoInChina(timeOf(deadline) === undefined ? `${addDays(deadline, 1)} 00:00` : deadline);
}

/** What whoever runs the endpoint has to do, beside answering. */
function duties(form: OwnForm): string {
  const time = form.deadline === undefined ? undefined : deadlineInstant(form.deadline);
  return [
    ...(form.sample ? ['示例表单：页面不会真的提交，地址也不存在。'] : []),
    ...(time === undefined
      ? []
      : [
          `截止：${form.deadline ?? ''}（北京时间）。从 ${time} 起必须拒收，回答 410。页面也会收起表单，但旧页面仍可能提交，以接口为准。`,
        ]),
    `期限：${form.retention}。`,
    `撤回：${form.withdrawal}。`,
    `同一个 submission 再来一次，不再登记，回答第一次的结果（或 409）。`,
    `日志里不记填写的内容。`,
  ].join('\n\n');
}

/** Several choices are repeated keys; everything else is one plain value. */
function encodingOf({ properties = {} }: JsonSchema): Record<string, object> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, { type }]) => type === 'array')
      .map(([name]) => [name, { style: 'form', explode: true }]),
  );
}

/** A part of the endpoint's address that is always the same. */
const fixedParameter = (name: string, values: string[]) => ({
  name,
  in: 'query',
  required: true,
  description: '地址里固定的一部分',
  schema: values.length === 1 ? { const: values[0] } : { type: 'array', const: values },
});
