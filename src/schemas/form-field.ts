import { z } from 'zod';
import { day } from './date.ts';
import { line, paragraph } from './text.ts';

/** The key a value is sent under. Lower case, so that it is a safe name in every language an endpoint is written in. */
export const fieldName = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/u, { error: '英文小写字母开头，可以有数字和下划线，如 xingming' })
  .describe('提交时的字段名，如 xingming；自有接口必填，平台上的表不用写');

/** What every field says of itself. */
const common = {
  name: fieldName.optional(),
  label: line('栏目名称，如 姓名').max(40),
  help: line('一句填写提示；不写就没有').max(80).optional(),
  required: z.boolean().default(true).describe('必填吗；不必填的写 false'),
  sensitive: z.boolean().default(false).describe('是敏感个人信息吗（身份证号、健康、银行账号、宗教、行踪等）'),
  necessity: paragraph('为什么非要这一项不可，给了对本人有什么影响；敏感个人信息必须写').optional(),
};

const length = (most: number, usual: number) =>
  z.int().min(1).max(most).default(usual).describe(`最多几个字，不写就是 ${usual}`);

const option = line('一个选项').max(40);

/** One kind of field each; `type` tells them apart. */
const text = z.strictObject({ type: z.literal('文字'), ...common, maxLength: length(200, 50) }).describe('一行文字');
const longText = z
  .strictObject({ type: z.literal('长文字'), ...common, maxLength: length(5000, 500) })
  .describe('几行文字');
const phone = z
  .strictObject({
    type: z.literal('电话'),
    ...common,
    mobile: z.boolean().default(true).describe('只收手机号；座机也可以就写 false'),
  })
  .describe('中国大陆的手机号或座机号');
const mail = z.strictObject({ type: z.literal('邮箱'), ...common }).describe('电子邮箱');
const number = z
  .strictObject({
    type: z.literal('数字'),
    ...common,
    min: z.number().optional().describe('最小'),
    max: z.number().optional().describe('最大'),
    decimals: z.int().min(0).max(4).default(0).describe('几位小数，不写就是整数'),
    unit: line('单位，如 岁、亩').max(8).optional(),
  })
  .describe('数字');
const date = z
  .strictObject({
    type: z.literal('日期'),
    ...common,
    min: day('最早哪天').optional(),
    max: day('最晚哪天').optional(),
  })
  .describe('某一天');
const choice = z
  .strictObject({
    type: z.literal('选择'),
    ...common,
    options: z.array(option).min(2).max(60).describe('选项'),
    most: z.int().min(1).default(1).describe('最多选几个，不写就是一个'),
  })
  .describe('从几个选项里选');
const region = z
  .strictObject({
    type: z.literal('地区'),
    ...common,
    level: z.enum(['省', '市', '县']).default('县').describe('选到哪一级'),
    within: z.enum(['活动范围', '全国']).default('活动范围').describe('从哪些地方里选；全国只能选到市'),
  })
  .describe('从地区名单里选，提交的是六位行政区划代码');
const consent = z
  .strictObject({
    type: z.literal('同意'),
    ...common,
    text: paragraph('同意什么，一句话说清楚；个人信息、敏感信息和监护人的同意由程序自动加上，不用写'),
  })
  .describe('另外要本人同意的事，如公开照片（个人信息保护法第二十五条）');

/** A field of a form. */
export const formFieldSchema = z
  .discriminatedUnion('type', [text, longText, phone, mail, number, date, choice, region, consent])
  .check(({ value, issues }) => {
    const fault = (path: string, message: string) =>
      // Whatever is wrong with a field does not keep the form as a whole from being checked.
      issues.push({ code: 'custom', path: [path], message, input: value, continue: true });
    if (value.sensitive && value.necessity === undefined)
      fault('necessity', '敏感个人信息要说明为什么非要不可、对本人有什么影响（个人信息保护法第三十条）');
    if (!value.sensitive && soundsSensitive.test(value.label))
      fault('label', '不涉及敏感个人信息的栏目；非问不可，就加上 sensitive: true 和 necessity（为什么非要不可）');
    switch (value.type) {
      case '数字':
      case '日期':
        if (value.min !== undefined && value.max !== undefined && value.max < value.min)
          fault('max', `不小于 min（${value.min}）`);
        if (value.type === '数字') checkRange(value, fault);
        break;
      case '选择':
        if (new Set(value.options).size < value.options.length) fault('options', '各不相同的选项');
        if (value.most > value.options.length) fault('most', `不超过选项的个数（${value.options.length}）`);
        break;
      case '地区':
        if (value.within === '全国' && value.level === '县')
          fault('within', '活动范围；要从全国选，就写上 level: 市 或 level: 省（县太多，手机上翻不动）');
        break;
      default:
    }
  });
export type FormField = z.infer<typeof formFieldSchema>;

/** The largest number that can be written in a 数字 field: twelve digits before the point. */
const largest = 999_999_999_999;

/** A range has to hold a number that can be written with the decimals allowed: none lies between 0.2 and 0.8 without them. */
function checkRange(
  { min = -largest, max = largest, decimals }: { min?: number | undefined; max?: number | undefined; decimals: number },
  fault: (path: string, message: string) => void,
): void {
  if (min < -largest) fault('min', '最多十二位的数');
  if (max > largest) fault('max', '最多十二位的数');
  const step = 10 ** decimals;
  // A little tolerance: 0.07 * 100 is a little over 7.
  if (min <= max && Math.ceil(min * step - 1e-6) > Math.floor(max * step + 1e-6))
    fault('decimals', `让 ${min} 到 ${max} 之间有数可填的小数位数`);
}

/** Labels that name what the Personal Information Protection Law (§28) counts as sensitive. */
const soundsSensitive =
  /身份证|护照号|证件号|社保号|银行卡|银行账号|支付宝账号|征信|病史|疾病|残疾|健康状况|体检|过敏|怀孕|宗教|信仰|指纹|人脸|声纹|虹膜|基因|行踪|实时位置/u;
