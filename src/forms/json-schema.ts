import type { Region } from '#campaign/model.ts';
import type { FormField } from '#schemas/form-field.ts';
import type { OwnForm } from '#schemas/form.ts';
import { fillers } from './consents.ts';
import { datePatterns } from './date-pattern.ts';
import { inputRules, longest } from './input-rules.ts';
import { payloadOf, type PayloadItem } from './payload.ts';
import { regionCodes, regionOptions } from './region-options.ts';

/** The keywords of JSON Schema 2020-12 that a contract is written with. */
export interface JsonSchema {
  $schema?: 'https://json-schema.org/draft/2020-12/schema';
  $id?: string;
  title?: string;
  description?: string;
  type?: 'object' | 'string' | 'array';
  const?: string;
  enum?: string[];
  format?: 'date';
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: false;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
}

/** What a contract is made from, beside the form itself. */
export interface ContractContext {
  /** The form's file name without `.yaml`. */
  id: string;
  /** `contract-version.ts` */
  version: string;
  /** The campaign's own part of the country. */
  region: Region;
}

const decoding =
  '这是解码以后的样子：按 UTF-8 解开 application/x-www-form-urlencoded；每个值去掉首尾空白，换行统一成 \\n；' +
  '数组的键可以重复，重复几次就有几个值，只有一次也当数组；其余的键只有一个值，都是字符串。选填的空着时，可能是空字符串，也可能没有这个键。';

/**
 * JSON Schema 2020-12 of what an endpoint receives, decoded. It asks for what every complete submission has, from a
 * browser without scripts too: a box that is not ticked is not sent at all, an empty optional text as an empty string.
 */
export function payloadSchema(form: OwnForm, { id, version, region }: ContractContext): JsonSchema {
  const items = payloadOf(form, { id, version });
  const guardian = items.some(({ name }) => name === 'consent_guardian');
  return {
    title: form.title,
    description: `${form.sample ? '示例表单，不会真的收集。' : ''}${decoding}`,
    type: 'object',
    properties: Object.fromEntries(items.map((item) => [item.name, itemSchema(item, region)])),
    required: items.filter(isRequired).map(({ name }) => name),
    additionalProperties: false,
    // PIPL §31: asked of guardians only.
    ...(guardian && {
      if: { properties: { filled_by: { const: 'guardian' } }, required: ['filled_by'] },
      then: { properties: { consent_guardian: { const: 'yes' } }, required: ['consent_guardian'] },
    }),
  };
}

/**
 * The schema as a file of its own.
 * @param address where the file will be published, if anybody knows yet
 */
export function schemaFile(form: OwnForm, context: ContractContext, address?: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(address !== undefined && { $id: address }),
    ...payloadSchema(form, context),
  };
}

/** Whether every complete submission has it. */
function isRequired(item: PayloadItem): boolean {
  switch (item.kind) {
    case 'field':
      return item.field.required;
    case 'consent':
      return item.name !== 'consent_guardian';
    case 'filler':
    case 'fixed':
      return true;
    case 'optional':
      return false;
  }
}

function itemSchema(item: PayloadItem, region: Region): JsonSchema {
  switch (item.kind) {
    case 'field':
      return { title: item.field.label, ...described(item.field), ...fieldSchema(item.field, region) };
    case 'filler': {
      const meanings = Object.entries(fillers).map(([value, text]) => `${value}：${text}`);
      return { title: '谁在填', description: meanings.join('；'), type: 'string', enum: Object.keys(fillers) };
    }
    case 'consent':
      return { title: '同意', description: item.consent.text, type: 'string', const: 'yes' };
    case 'fixed':
      return { title: item.name === 'form' ? '哪张表' : '约定的版本', type: 'string', const: item.value };
    case 'optional':
      return item.name === 'submission'
        ? {
            title: '这一次提交的编号',
            description: '同一次提交重试时不变，用来去重；没有脚本时没有',
            type: 'string',
            pattern: '^[A-Za-z0-9-]{0,64}$',
          }
        : { title: '来源代码', description: '从哪个页面或二维码来的', type: 'string', pattern: '^[A-Za-z0-9-]{0,40}$' };
  }
}

/** What is worth knowing of a field beside its name. */
function described(field: FormField): { description?: string } {
  const parts = [
    field.help,
    field.type === '同意' ? field.text : undefined,
    field.type === '数字' && field.unit !== undefined ? `单位：${field.unit}` : undefined,
    field.type === '地区' ? '六位行政区划代码' : undefined,
    field.sensitive ? `敏感个人信息：${field.necessity ?? ''}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? { description: parts.join('。') } : {};
}

function fieldSchema(field: FormField, region: Region): JsonSchema {
  const { pattern } = inputRules(field);
  const whole = (source: string) => `^(?:${source})${field.required ? '' : '?'}$`;
  const oneOf = (values: string[]): JsonSchema => ({ type: 'string', enum: field.required ? values : ['', ...values] });
  switch (field.type) {
    case '文字':
      return { type: 'string', maxLength: field.maxLength, pattern: whole(pattern ?? '') };
    case '长文字':
      return { type: 'string', maxLength: field.maxLength, ...(field.required && { pattern: '\\S' }) };
    case '电话':
    case '邮箱':
    case '数字':
      return { type: 'string', maxLength: longest[field.type], pattern: whole(pattern ?? '') };
    case '日期': {
      const real: JsonSchema = {
        format: 'date',
        allOf: datePatterns(field).map((source) => ({ pattern: `^(?:${source})$` })),
      };
      return field.required ? { type: 'string', ...real } : { type: 'string', anyOf: [{ const: '' }, real] };
    }
    case '选择':
      return field.most === 1
        ? oneOf(field.options)
        : {
            type: 'array',
            items: { type: 'string', enum: field.options },
            minItems: 1,
            maxItems: field.most,
            uniqueItems: true,
          };
    case '地区':
      return oneOf(regionCodes(regionOptions(field, region)));
    case '同意':
      return { type: 'string', const: 'yes' };
  }
}
