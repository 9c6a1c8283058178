import { z } from 'zod';
import { day } from './date.ts';
import { review } from './review.ts';
import { line, paragraph, reference } from './text.ts';

export const columnTypes = ['text', 'integer', 'decimal', 'percent', 'choice', 'region'] as const;
export const headerKinds = ['text', 'phone', 'seal'] as const;
/** Levels of the region tree a table can have a row for each place of. */
export const rowLevels = ['city', 'county'] as const;

/** Types whose cells can be added up. A percentage of one place and one of another add up to nothing. */
export const summableTypes: readonly string[] = ['integer', 'decimal'];

const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: '小写字母开头的代号，如 visits、forum-people' })
  .describe('列的代号，同一张表里不重复');

const label = line('列名，和原表一样').max(20);

const leafFields = {
  key: key.optional(),
  label,
  type: z
    .enum(columnTypes)
    .optional()
    .describe(
      '填什么：text 文字、integer 整数、decimal 小数、percent 百分数、choice 几选一、region 地区（分组不写，其余都要写）',
    ),
  unit: line('单位，如 人、场').max(6).optional(),
  options: z.array(line('一个选项')).min(2).optional().describe('可选的内容（type 是 choice 时写）'),
  total: z.enum(['sum', 'none']).optional().describe('合计行里加不加总；整数和小数不写就是 sum，其余就是 none'),
};

type WrittenLeaf = z.infer<z.ZodObject<typeof leafFields>>;

/** What a column must have depends on what it holds; each mistake stands at its own field. */
function checkLeaf({ value, issues }: z.core.ParsePayload<WrittenLeaf>): void {
  const wrong = (field: keyof WrittenLeaf, message: string) =>
    issues.push({ code: 'custom', path: [field], message, input: value[field] });
  if (value.key === undefined) wrong('key', '列的代号，如 visits');
  if (value.type === undefined) return void wrong('type', `下面这些里的一个：${columnTypes.join('、')}`);
  if (value.type === 'choice' && value.options === undefined) wrong('options', '可选的内容，一行一个');
  if (value.type !== 'choice' && value.options !== undefined) wrong('options', '不写：只有 type: choice 才有选项');
  if (value.total === 'sum' && !summableTypes.includes(value.type))
    wrong('total', 'none：只有整数（integer）和小数（decimal）能加总');
  if (value.unit !== undefined && !summableTypes.includes(value.type))
    wrong('unit', '不写：只有整数（integer）和小数（decimal）有单位');
}

const leaf = z.strictObject(leafFields).check(checkLeaf);

const column = z
  .strictObject({
    ...leafFields,
    columns: z.array(leaf).min(1).optional().describe('这一组下面的各列；写了 columns 就是一个分组，只写 label'),
  })
  .check((payload) => {
    const { value, issues } = payload;
    if (value.columns === undefined) return checkLeaf(payload);
    for (const field of ['key', 'type', 'unit', 'options', 'total'] as const)
      if (value[field] !== undefined)
        issues.push({
          code: 'custom',
          path: [field],
          message: '不写：有 columns 的是分组，只写 label',
          input: value[field],
        });
  });

const rows = z
  .strictObject({
    regions: z
      .enum(rowLevels)
      .optional()
      .describe('每个地区一行，名字先印好：city 每个市（盟、州），county 每个县（区、旗）'),
    blank: z.int().min(1).max(60).optional().describe('空白行的行数'),
    names: z.array(line('一行的名称')).min(1).optional().describe('每行的名称，印在第一列'),
  })
  .refine((value) => Object.values(value).filter((written) => written !== undefined).length === 1, {
    error: '三种里的一种：regions（每个地区一行）、blank（几行空白）或 names（每行的名称）',
  });

/**
 * A statistics table (统计表): the blank form that League organisations fill in and hand in elsewhere, and, beside it
 * as `<id>.csv`, what came of it.
 */
export const statsSchema = z
  .strictObject({
    title: line('表名，和原表一样').max(60),
    summary: paragraph('一两句话：这张表统计什么、谁来填').max(120),
    published: day('发布日期'),
    notice: reference('出自哪份通知（notices/ 里的文件名）').optional(),
    attachment: line('附件的编号，印在左上角，如 附件2').max(8).optional(),
    sample: z.boolean().default(false).describe('示例：整张表是虚构的，页面上会标“示例”'),
    review,
    header: z
      .array(
        z.strictObject({
          label: line('写什么，如 填表人').max(16),
          kind: z
            .enum(headerKinds)
            .default('text')
            .describe('怎么填：text 手写一行字、phone 电话号码、seal 盖章的地方'),
        }),
      )
      .max(6)
      .default([])
      .describe('表格上面要填的几项'),
    columns: z.array(column).min(2).max(20).describe('各列，从左到右；几列合在一个大标题下就写成分组'),
    rows: rows.describe('有哪些行'),
    handIn: z
      .strictObject({
        who: line('谁来填，如 各盟市团委'),
        to: line('交到哪里，写单位'),
        day: day('哪天以前交').optional(),
        how: line('怎么交，如 盖章后报送纸质版').optional(),
      })
      .describe('交给谁、什么时候交；本站不收'),
    notes: z.array(paragraph('一条说明')).default([]).describe('印在表下面的说明'),
    results: z
      .strictObject({
        asOf: day('结果截至哪一天'),
        sample: z.boolean().default(false).describe('示例：结果是虚构的，页面上会标“示例”'),
        note: paragraph('结果从哪里来、怎么算的').optional(),
      })
      .optional()
      .describe('结果（同名的 .csv 文件）的说明；没有 .csv 就不写'),
    charts: z.array(key).optional().describe('给哪些列画图，写列的代号；不写就每个能加总的列画一张'),
  })
  .check(({ value, issues }) => {
    const wrong = (path: (string | number)[], message: string, input: unknown) =>
      issues.push({ code: 'custom', path, message, input });
    const leaves = value.columns.flatMap((item, index) =>
      item.columns
        ? item.columns.map((own, at) => ({ own, group: item.label, path: ['columns', index, 'columns', at] }))
        : [{ own: item, group: '', path: ['columns', index] }],
    );
    leaves.forEach(({ own, group, path }, index) => {
      const before = leaves.slice(0, index);
      if (own.key !== undefined && before.some((other) => other.own.key === own.key))
        wrong([...path, 'key'], '和别的列不一样的代号', own.key);
      if (before.some((other) => other.group === group && other.own.label === own.label))
        wrong([...path, 'label'], '和别的列不一样的列名（同一组里不能重名）', own.label);
    });
    const [first] = leaves;
    if (value.rows.regions !== undefined && first && first.own.type !== 'region')
      wrong([...first.path, 'type'], 'region：行是地区，第一列就要是地区', first.own.type);
    if (value.rows.names !== undefined && first && first.own.type !== 'text')
      wrong([...first.path, 'type'], 'text：行有名称，名称就印在第一列', first.own.type);
    value.rows.names?.forEach((name, index, names) => {
      if (names.indexOf(name) < index) wrong(['rows', 'names', index], '和别的行不一样的名称', name);
    });
    value.charts?.forEach((named, index) => {
      const drawn = leaves.find(({ own }) => own.key === named)?.own;
      if (!drawn) wrong(['charts', index], 'columns 里有的代号', named);
      else if (!['integer', 'decimal', 'percent'].includes(drawn.type ?? ''))
        wrong(['charts', index], '一个数字列（integer、decimal 或 percent）的代号', named);
    });
  })
  .describe('stats/*.yaml：统计表');
export type Stats = z.infer<typeof statsSchema>;
