import fc from 'fast-check';
import { formFieldSchema, type FormField } from '#schemas/form-field.ts';
import { formSchema, type OwnForm, type PlatformForm } from '#schemas/form.ts';

/*
 * Forms for the tests of src/forms:
 *   field(written)        one field, with its defaults
 *   ownForm(changes?)     a form sent to an endpoint of one's own
 *   platformForm(vendor)  a form at a platform
 *   anyOwnForm            every such form the schema allows, for fast-check
 */

type Written = Record<string, unknown>;

export const field = (written: Written): FormField =>
  formFieldSchema.parse({ label: '某一栏', name: 'lan', ...written });

const common = {
  title: '座谈报名',
  handler: '河湾镇团委',
  contact: '0351-5550100',
  purpose: '数一数要几把椅子。',
  retention: '活动结束后 15 天内删除',
  withdrawal: '打电话说一声，当天删除',
  role: '负责人自己',
  minors: '不收',
  sensitive: false,
  deadline: '2021-02-10 18:00',
};

export const writtenOwn: Written = {
  ...common,
  vendor: '自有接口',
  url: 'https://forms.guichao.example/zuotan',
  operator: '河湾镇便民中心',
  fallback: { phone: '0351-5550100' },
  fields: [
    { type: '文字', name: 'xingming', label: '姓名' },
    { type: '电话', name: 'shouji', label: '手机号', required: false },
  ],
};

export const ownForm = (changes: Written = {}): OwnForm => formSchema.parse({ ...writtenOwn, ...changes }) as OwnForm;

export const platformForm = (vendor: PlatformForm['vendor'], changes: Written = {}): PlatformForm =>
  formSchema.parse({
    ...common,
    vendor,
    url: 'https://www.wjx.cn/vm/abc.aspx',
    fields: [{ type: '文字', label: '姓名' }],
    ...(vendor === '其他平台' && { operator: '示例平台' }),
    ...changes,
  }) as PlatformForm;

const sensitive = fc.constantFrom({}, { sensitive: true, necessity: '没有它办不成；泄露了会有人冒用。' });
const decimals = fc.integer({ min: 0, max: 4 });
const number = decimals.chain((places) => {
  const step = 10 ** places;
  const bound = fc.integer({ min: -3_000_000, max: 3_000_000 }).map((steps) => Number((steps / step).toFixed(places)));
  return fc.tuple(bound, bound, fc.integer({ min: 0, max: 3 })).map(([a, b, given]) => ({
    type: '数字',
    decimals: places,
    ...((given & 1) !== 0 && { min: Math.min(a, b) }),
    ...((given & 2) !== 0 && { max: Math.max(a, b) }),
  }));
});
const day = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2059-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.tuple(day, day, fc.integer({ min: 0, max: 3 })).map(([a, b, given]) => ({
  type: '日期',
  ...((given & 1) !== 0 && { min: a < b ? a : b }),
  ...((given & 2) !== 0 && { max: a < b ? b : a }),
}));
const choice = fc
  .uniqueArray(fc.constantFrom('走路', '坐车', '"引号"', '甲&乙=丙', '一、二', '50% +', '<b>'), { minLength: 2 })
  .chain((options) => fc.integer({ min: 1, max: options.length }).map((most) => ({ type: '选择', options, most })));

const anyField = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 200 }).map((maxLength) => ({ type: '文字', maxLength })),
      fc.integer({ min: 1, max: 5000 }).map((maxLength) => ({ type: '长文字', maxLength })),
      fc.boolean().map((mobile) => ({ type: '电话', mobile })),
      fc.constant({ type: '邮箱' }),
      number,
      days,
      choice,
      fc.constantFrom(
        { type: '地区', level: '县' },
        { type: '地区', level: '省', within: '全国' },
        { type: '地区', level: '市', within: '全国' },
      ),
      fc.constant({ type: '同意', text: '同意公开照片。' }),
    ),
    fc.boolean(),
    sensitive,
  )
  .map(([kind, required, more]): Written => ({ ...kind, ...more, required }));

export const anyOwnForm = fc
  .record({
    fields: fc.array(anyField, { minLength: 1, maxLength: 12 }),
    minors: fc.constantFrom('不收', '监护人同意'),
    role: fc.constantFrom('负责人自己', '受委托', '单独负责'),
    deadline: fc.constantFrom('2021-02-10', '2021-02-10 18:00'),
    sample: fc.boolean(),
  })
  .map(({ fields, ...rest }) =>
    ownForm({
      ...rest,
      fields: fields.map((one, index) => ({ ...one, name: `lan_${index}`, label: `第 ${index} 栏` })),
      sensitive: fields.some((one) => one['sensitive'] === true),
    }),
  );
