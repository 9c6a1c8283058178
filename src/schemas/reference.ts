import { z } from 'zod';
import { campaignSchema } from './campaign.ts';
import { collectionNames, collections } from './collections.ts';
import { componentSchemas } from './components.ts';
import { formFieldSchema } from './form-field.ts';
import { formSchema } from './form.ts';
import { organisationHeadings, organisationSchema } from './organisation.ts';
import { recordFiles } from './records.ts';
import { sceneSchema } from './scene.ts';
import { statsSchema } from './stats.ts';
import { tableKinds, tableSchema } from './table.ts';

interface Shape {
  type?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  format?: string;
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  anyOf?: Shape[];
  oneOf?: Shape[];
}

interface Row {
  name: string;
  kind: string;
  required: boolean;
  description: string;
}

/** Everything authors may write, as Markdown tables made from the schemas themselves. */
export function fieldReference(): string {
  const files: [string, z.ZodType][] = [
    ['campaign.yaml', campaignSchema],
    ...collectionNames.map((name): [string, z.ZodType] => [
      `${name}/*.mdx（${collections[name].label}）`,
      collections[name].schema,
    ]),
    ...formSchema.options
      // The known platforms are all described alike.
      .filter((schema) => !['金数据', '腾讯问卷', '飞书'].includes(schema.shape.vendor.value))
      .map((schema): [string, z.ZodType] => {
        const { value } = schema.shape.vendor;
        return [`forms/*.yaml（外部表单：${value === '问卷星' ? '问卷星、金数据、腾讯问卷、飞书' : value}）`, schema];
      }),
    ...formFieldSchema.options.map((schema): [string, z.ZodType] => [
      `forms/*.yaml 里 fields 的一栏（${schema.shape.type.value}）`,
      schema,
    ]),
    ...sceneSchema.options.map((schema): [string, z.ZodType] => [
      `decks/*.mdx 里 scenes 的一屏（${schema.shape.kind.value}：${(schema.description ?? '').split('：')[0] ?? ''}）`,
      schema,
    ]),
    ...tableSchema.options.map((schema): [string, z.ZodType] => [
      `tables/*.yaml（${tableKinds[schema.shape.kind.value]}）`,
      schema,
    ]),
    ['stats/*.yaml（统计表）', statsSchema],
    ...Object.values(recordFiles).map(({ file, schema }): [string, z.ZodType] => [
      `${file}（${schema.description?.split('：')[1] ?? ''}）`,
      schema,
    ]),
    [`orgs.csv（团组织名录，表头是 ${Object.values(organisationHeadings).join('、')}）`, organisationSchema],
  ];
  const components = Object.entries(componentSchemas).map(([name, schema]): [string, z.ZodType] => [
    `<${name}>`,
    schema,
  ]);
  return [
    '# 字段一览',
    '',
    '这一页由程序里的字段定义生成（`npm run reference`），和检查内容时用的是同一份。带 ● 的必填。',
    '',
    ...files.flatMap(([title, schema]) => section(title, schema)),
    '# 正文里可以用的组件',
    '',
    '组件不需要导入，直接写标签。属性都写成 `名字="内容"`，用英文的双引号。',
    '',
    ...components.flatMap(([title, schema]) => section(title, schema)),
  ].join('\n');
}

function section(title: string, schema: z.ZodType): string[] {
  const rows = rowsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, '');
  const heading = title.startsWith('<') ? `## \`${title}\`` : `## ${title}`;
  if (rows.length === 0) return [heading, '', '没有属性。', ''];
  const lines = rows.map(
    ({ name, kind, required, description }) =>
      `| \`${name}\` | ${required ? '●' : ''} | ${kind} | ${cell(description)} |`,
  );
  return [heading, '', '| 字段 | 必填 | 写什么 | 说明 |', '| --- | --- | --- | --- |', ...lines, ''];
}

function rowsOf(shape: Shape, prefix: string): Row[] {
  const required = new Set(shape.required);
  return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
    const full = `${prefix}${name}`;
    const row = { name: full, kind: kindOf(field), required: required.has(name), description: describe(field) };
    const inner = field.items?.properties ? field.items : field;
    return [row, ...rowsOf(inner, field.items?.properties ? `${full}[].` : `${full}.`)];
  });
}

function kindOf({ type, enum: options, items, properties, format }: Shape): string {
  if (options) return options.map(String).join('、');
  if (type === 'array')
    return items?.properties || items?.oneOf ? '列表，每项有下面的字段' : `列表：${items ? kindOf(items) : ''}`;
  if (properties) return '一组字段';
  if (format === 'uri') return '网址';
  return { string: '文字', number: '数字', integer: '整数', boolean: 'true 或 false' }[type ?? 'string'] ?? '文字';
}

function describe({ description = '', default: preset, examples }: Shape): string {
  // Empty lists, groups of fields and empty texts say nothing to authors.
  const hasPreset = preset !== undefined && typeof preset !== 'object' && preset !== '';
  return [
    description,
    hasPreset ? `不写就是 ${String(preset)}` : '',
    examples?.[0] === undefined ? '' : `例：${String(examples[0])}`,
  ]
    .filter((part) => part !== '')
    .join('。');
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
