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
      issues.push({ code: 'custom', path: [path], message, input: value });
    if (value.sensitive && value.necessity === undefined)
      fault('necessity', '敏感个人信息要说明为什么非要不可、对本人有什么影响（个人信息保护法第三十条）');
    if (!value.sensitive && soundsSensitive.test(value.label))
      fault('sensitive', 'true：这一栏听起来是敏感个人信息；再写上 necessity，说明为什么非要不可');
    switch (value.type) {
      case '数字':
      case '日期':
        if (value.min !== undefined && value.max !== undefined && value.max < value.min)
          fault('max', `不小于 min（${value.min}）`);
        break;
      case '选择':
        if (new Set(value.options).size < value.options.length) fault('options', '各不相同的选项');
        if (value.most > value.options.length) fault('most', `不超过选项的个数（${value.options.length}）`);
        break;
      case '地区':
        if (value.within === '全国' && value.level === '县') fault('level', '全国只能选到省或市：县太多，手机上翻不动');
        break;
      default:
    }
  });
export type FormField = z.infer<typeof formFieldSchema>;
export type FieldType = FormField['type'];

/** Labels that name what the Personal Information Protection Law (§28) counts as sensitive. */
const soundsSensitive =
  /身份证|护照号|证件号|社保号|银行卡|银行账号|支付宝账号|征信|病史|疾病|残疾|健康状况|体检|过敏|怀孕|宗教|信仰|指纹|人脸|声纹|虹膜|基因|行踪|实时位置/u;
