import { describe, expect, test } from 'vitest';
import { inputRules } from '#forms/input-rules.ts';
import { payloadSchema } from '#forms/json-schema.ts';
import { regionCodes, regionOptions } from '#forms/region-options.ts';
import type { FormField } from '#schemas/form-field.ts';
import { isRealDate } from '#lib/china-time.ts';
import { field, ownForm } from './any-form.ts';
import { checks, context, region } from './schema-check.ts';

/** The pattern HTML's standard gives for `type="email"`. */
const htmlMail =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/u;

/** Whether a browser lets a form with this value go, by the constraints of HTML's standard. */
function browserAccepts(one: FormField, value: string | string[]): boolean {
  if (one.type === '选择' && one.most > 1) {
    // Boxes: the browser knows no rules for several; the page's script counts them.
    const { messages } = inputRules(one);
    expect(messages.tooMany).toBeDefined();
    return [value].flat().every((part) => one.options.includes(part)) && [value].flat().length <= one.most;
  }
  if (typeof value !== 'string') return false;
  if (value === '') return !one.required;
  if (one.type === '选择') return one.options.includes(value);
  if (one.type === '地区') return regionCodes(regionOptions(one, region)).includes(value);
  if (one.type === '同意') return value === 'yes';
  const { type, maxlength = Infinity, min = '', max = '9999-99-99', pattern } = inputRules(one).attributes;
  if (type === 'date') return isRealDate(value) && value >= min && value <= max;
  return (
    value.length <= maxlength &&
    (type !== 'email' || htmlMail.test(value)) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'v').test(value))
  );
}

function endpointOf(one: FormField): (value: string | string[]) => boolean {
  const { properties = {} } = payloadSchema(ownForm({ fields: [one], sensitive: one.sensitive }), context);
  const check = checks(properties['lan'] ?? {});
  return (value) => check(value).length === 0;
}

interface Row {
  written: Record<string, unknown>;
  good: (string | string[])[];
  bad: (string | string[])[];
}

const table: Row[] = [
  {
    written: { type: '文字', maxLength: 4 },
    good: ['王', '欧阳娜娜', 'a b', ' 王 ', '<b>'],
    bad: ['', ' ', '　', '五个字的话'],
  },
  { written: { type: '文字', maxLength: 4, required: false }, good: ['', ' ', '王'], bad: ['五个字的话'] },
  { written: { type: '长文字', maxLength: 5 }, good: ['一\n二', '三四五六七'], bad: ['', '三四五六七八'] },
  { written: { type: '长文字', maxLength: 5, required: false }, good: ['', '\n'], bad: ['三四五六七八'] },
  {
    written: { type: '电话' },
    good: [
      '15400000000',
      '154 0000 0000',
      '154-0000-0000',
      '+8615400000000',
      '+86 15400000000',
      '86-15400000000',
      ' 15400000000 ',
    ],
    bad: [
      '',
      '1540000000',
      '154000000000',
      '12400000000',
      '0351-5550100',
      '1540000000a',
      '１５４００００００００',
      '154  0000 0000',
    ],
  },
  {
    written: { type: '电话', mobile: false },
    good: [
      '15400000000',
      '0351-5550100',
      '0351 5550100',
      '010-55501000',
      '5550100',
      '0351-5550100-801',
      '400-555-0100',
    ],
    bad: ['', '0351-555', '110', '035155501000000', '0351-1550100', 'abc'],
  },
  { written: { type: '电话', required: false }, good: ['', '15400000000'], bad: ['1', ' 1'] },
  {
    written: { type: '邮箱' },
    good: [
      'a@example.com',
      'a.b+c@x-y.example.com.cn',
      "o'hara@example.com",
      'a/b{c}|d@example.com',
      'A_1@EXAMPLE.COM',
    ],
    bad: [
      '',
      'a',
      'a@',
      'a@example',
      '@example.com',
      'a@-x.com',
      'a@x-.com',
      '.a@example.com',
      'a..b@example.com',
      'a b@example.com',
      '王@example.com',
      `a@${'x'.repeat(64)}.com`,
      'a@example.com,b@example.com',
      `${'a'.repeat(95)}@example.com`,
    ],
  },
  { written: { type: '邮箱', required: false }, good: ['', 'a@example.com'], bad: ['a'] },
  {
    written: { type: '数字', min: 18, max: 35 },
    good: ['18', '19', '20', '29', '30', '35'],
    bad: ['', '17', '36', '018', '18.0', '1e1', '-18', '+18', ' 18', '二十', '180', '１８'],
  },
  {
    written: { type: '数字', min: 0, decimals: 2 },
    good: ['0', '0.5', '12.25', '100'],
    bad: ['-1', '.5', '1.', '1.234', '1,000'],
  },
  {
    written: { type: '数字', min: -5, max: 5, required: false },
    good: ['', '-5', '0', '5'],
    bad: ['-6', '-0', '6', '--5'],
  },
  { written: { type: '数字' }, good: ['0', '-1', '999999999999'], bad: ['1000000000000', '1.5'] },
  {
    written: { type: '日期', min: '2019-01-26', max: '2019-03-01' },
    good: ['2019-01-26', '2019-02-28', '2019-03-01'],
    bad: [
      '',
      '2019-01-25',
      '2019-03-02',
      '2018-02-01',
      '2020-02-01',
      '2019-02-29',
      '2019-2-1',
      '2019/02/01',
      '20190201',
    ],
  },
  {
    written: { type: '日期', required: false },
    good: ['', '2020-02-29', '1960-01-01'],
    bad: ['2019-02-29', '明天', '2019-13-01'],
  },
  { written: { type: '选择', options: ['甲', '乙'] }, good: ['甲', '乙'], bad: ['', '丙', '甲,乙', ['甲']] },
  { written: { type: '选择', options: ['甲', '乙'], required: false }, good: ['', '甲'], bad: ['丙'] },
  {
    written: { type: '选择', options: ['甲', '乙', '丙'], most: 2 },
    good: [['甲'], ['甲', '丙']],
    bad: [['甲', '乙', '丙'], ['丁'], ['']],
  },
  { written: { type: '地区', level: '县' }, good: ['140105'], bad: ['', '140100', '110101', '小店区'] },
  { written: { type: '地区', level: '市', required: false }, good: ['', '140100'], bad: ['14', '1401', '140105'] },
  { written: { type: '地区', level: '省', within: '全国' }, good: ['110000', '140000', '710000'], bad: ['', '140100'] },
  { written: { type: '同意', text: '同意公开照片。' }, good: ['yes'], bad: ['', 'on', 'true', '同意'] },
];

describe.each(table)('$written', ({ written, good, bad }) => {
  const one = field(written);
  const endpointAccepts = endpointOf(one);
  test.each(good.map((value) => ({ value })))('page and endpoint take $value', ({ value }) => {
    expect({ page: browserAccepts(one, value), endpoint: endpointAccepts(value) }).toEqual({
      page: true,
      endpoint: true,
    });
  });
  test.each(bad.map((value) => ({ value })))('page and endpoint refuse $value', ({ value }) => {
    expect({ page: browserAccepts(one, value), endpoint: endpointAccepts(value) }).toEqual({
      page: false,
      endpoint: false,
    });
  });
});

test('the table has every kind of field', () => {
  const types = new Set(table.map(({ written }) => written['type']));
  expect([...types].toSorted()).toEqual(
    ['文字', '长文字', '电话', '邮箱', '数字', '日期', '选择', '地区', '同意'].toSorted(),
  );
});

describe('what a visitor is told', () => {
  test.each(table)('there are words for each mistake the browser can find: $written', ({ written }) => {
    const one = field(written);
    const { attributes, messages } = inputRules(one);
    expect('valueMissing' in messages).toBe(one.required);
    expect('patternMismatch' in messages).toBe(attributes.pattern !== undefined);
    expect('tooLong' in messages).toBe(attributes.maxlength !== undefined);
    expect('rangeUnderflow' in messages).toBe(attributes.min !== undefined);
    expect('rangeOverflow' in messages).toBe(attributes.max !== undefined);
    expect('badInput' in messages).toBe(attributes.type === 'date');
    expect('typeMismatch' in messages).toBe(attributes.type === 'email');
    expect('title' in attributes).toBe(attributes.pattern !== undefined);
  });

  test('numbers say their range, decimals and unit', () => {
    const said = (more: object) => inputRules(field({ type: '数字', ...more })).messages.patternMismatch;
    expect(said({ min: 18, max: 35, unit: '岁' })).toBe('请写18 到 35 之间的整数（岁，只写数字）');
    expect(said({ min: 0, decimals: 2 })).toBe('请写不小于 0 的数字，最多 2 位小数');
    expect(said({ max: 9 })).toBe('请写不大于 9 的整数');
    expect(said({})).toBe('请写整数');
  });
});

describe('the keyboard and the address book of a device', () => {
  const attributesOf = (written: object) => inputRules(field({ ...written })).attributes;
  test('a keypad of digits has no minus sign', () => {
    expect(attributesOf({ type: '数字', min: 0 }).inputmode).toBe('numeric');
    expect(attributesOf({ type: '数字', min: 0, decimals: 1 }).inputmode).toBe('decimal');
    expect(attributesOf({ type: '数字', min: -5 }).inputmode).toBe('text');
  });

  test("offers the visitor's own data, and never for somebody else", () => {
    expect(attributesOf({ type: '文字', label: '姓名' }).autocomplete).toBe('name');
    expect(attributesOf({ type: '电话', label: '手机号' }).autocomplete).toBe('tel');
    expect(attributesOf({ type: '邮箱', label: '邮箱' }).autocomplete).toBe('email');
    expect(attributesOf({ type: '日期', label: '出生日期' }).autocomplete).toBe('bday');
    expect(attributesOf({ type: '日期', label: '哪天能来' }).autocomplete).toBeUndefined();
    expect(attributesOf({ type: '电话', label: '紧急联系人电话' }).autocomplete).toBe('off');
    expect(attributesOf({ type: '文字', label: '孩子的姓名' }).autocomplete).toBe('off');
  });
});
