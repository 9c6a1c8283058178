import { describe, expect, it } from 'vitest';
import { payloadNames } from '#schemas/form.ts';
import { edited } from '../../support/campaign-folder.ts';
import { checkForm, firstField, found, ownForm, platformForm, withField } from '../../support/form-text.ts';

describe('names of fields', () => {
  it.each([
    ['missing', 'type: 邮箱, label: 邮箱'],
    ['used twice', 'type: 邮箱, name: xingming, label: 邮箱'],
    ...payloadNames.map((name) => [`the page's own: ${name}`, `type: 邮箱, name: ${name}, label: 邮箱`]),
  ])('%s', (_what, field) => {
    const missing = !field?.includes('name:');
    const { problems } = withField(field ?? '');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: missing ? 'field-missing' : 'field-value',
      line: 11,
    });
  });

  it.each(['Xingming', '1ming', '姓名', 'xing-ming', 'xing ming', 'a'.repeat(41), '__proto__'])(
    'that an endpoint may stumble over: %s',
    (name) => {
      expect(found(withField(`type: 邮箱, name: "${name}", label: 邮箱`))).toEqual(['field-value:11 fields[1].name']);
    },
  );

  it('are not needed on a platform', () => {
    expect(checkForm(edited(platformForm, 'name: dianhua, ', '')).report).toBe('');
  });
});

describe('sensitive information', () => {
  const idNumber = 'type: 文字, name: zhengjian, label: 身份证号';
  const why = 'necessity: 买保险要用，泄露了可能被冒用';

  it('says why it is needed', () => {
    expect(found(checkForm(edited(ownForm, 'sensitive: false', 'sensitive: true')))).toEqual([
      'field-value:15 sensitive',
    ]);
    const unexplained = edited(ownForm, 'sensitive: false', 'sensitive: true');
    const form = edited(unexplained, firstField, `${firstField}  - { ${idNumber}, sensitive: true }\n`);
    expect(checkForm(form).report).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:11:5 少了必填的内容
        少了「necessity」，或者写了名字没有写内容。
        怎么改：补上 necessity：为什么非要这一项不可，给了对本人有什么影响；敏感个人信息必须写"
    `);
    expect(checkForm(edited(form, 'sensitive: true }', `sensitive: true, ${why} }`)).report).toBe('');
  });

  it('is said of the whole form as well', () => {
    expect(withField(`${idNumber}, sensitive: true, ${why}`).report).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:16:12 内容不符合要求
        「sensitive」应该是true：有栏目写了 sensitive: true，现在写的是 false。
        怎么改：改成true：有栏目写了 sensitive: true。"
    `);
    expect(checkForm(edited(ownForm, 'sensitive: false', 'sensitive: true')).report).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:15:12 内容不符合要求
        「sensitive」应该是false，或者在敏感的那一栏写上 sensitive: true，现在写的是 true。
        怎么改：改成false，或者在敏感的那一栏写上 sensitive: true。"
    `);
  });

  it.each([
    '身份证号',
    '护照号',
    '社保号',
    '银行卡号',
    '对什么过敏',
    '健康状况',
    '有没有残疾',
    '既往病史',
    '宗教信仰',
    '实时位置',
    '人脸照片',
  ])('is known by its name: %s', (label) => {
    const { problems } = withField(`type: 文字, name: zhengjian, label: ${label}`);
    expect(problems).toMatchObject([{ code: 'field-value', line: 11, field: 'fields[1].label' }]);
  });

  it.each(['姓名', '手机号', '学校和专业', '忌口', '出生年份', '是不是单身', '紧急联系人的电话'])(
    'is not seen where there is none: %s',
    (label) => {
      expect(withField(`type: 文字, name: bie, label: ${label}`).report).toBe('');
    },
  );
});

describe('limits of fields', () => {
  it.each([
    ['a number', 'type: 数字, name: ji, label: 几个人, min: 5, max: 3', 'max'],
    ['a day', 'type: 日期, name: na, label: 哪天, min: 2021-02-10, max: 2021-02-09', 'max'],
    ['more choices than there are', 'type: 选择, name: xuan, label: 选, options: [甲, 乙], most: 3', 'most'],
    ['the same choice twice', 'type: 选择, name: xuan, label: 选, options: [甲, 乙, 甲]', 'options'],
    ['one choice', 'type: 选择, name: xuan, label: 选, options: [甲]', 'options'],
    ['no choice at all', 'type: 选择, name: xuan, label: 选, options: [甲, 乙], most: 0', 'most'],
    ['every county there is', 'type: 地区, name: qu, label: 在哪, within: 全国', 'within'],
    ['counties of the whole country', 'type: 地区, name: qu, label: 在哪, within: 全国, level: 县', 'within'],
    ['a day that does not exist', 'type: 日期, name: na, label: 哪天, min: 2021-02-30', 'min'],
    ['more than a paragraph', 'type: 长文字, name: hua, label: 想说的, maxLength: 5001', 'maxLength'],
    ['no room at all', 'type: 文字, name: hua, label: 想说的, maxLength: 0', 'maxLength'],
    ['a kind that is not there', 'type: 图片, name: tu, label: 照片', 'type'],
  ])('%s', (_what, field, at) => {
    expect(withField(field).problems).toMatchObject([{ code: 'field-value', field: `fields[1].${at}` }]);
  });

  it.each([
    'type: 数字, name: ji, label: 几个人, min: 3, max: 3',
    'type: 数字, name: ji, label: 几度, min: -20, max: 0, decimals: 1',
    'type: 日期, name: na, label: 哪天, min: 2021-02-10, max: 2021-02-10',
    'type: 选择, name: xuan, label: 选, options: [甲, 乙], most: 2',
    'type: 地区, name: qu, label: 在哪, within: 全国, level: 市',
    'type: 地区, name: qu, label: 在哪',
    'type: 同意, name: zhaopian, label: 照片, text: 可以登出来, required: false',
  ])('takes %s', (field) => {
    expect(withField(field).report).toBe('');
  });

  it('what a consent is for is said', () => {
    expect(withField('type: 同意, name: zhaopian, label: 照片').problems).toMatchObject([
      { code: 'field-missing', field: 'fields[1].text' },
    ]);
  });
});
