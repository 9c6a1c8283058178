import { describe, expect, it } from 'vitest';
import { vendorNames, vendors } from '#schemas/form-vendor.ts';
import { formSchema, operatorOf } from '#schemas/form.ts';
import { edited } from '../../support/campaign-folder.ts';
import { checkForm, firstField, found, ownForm, platformForm } from '../../support/form-text.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

const inOwn = (from: string, to: string) => checkForm(edited(ownForm, from, to));
const atVendor = (from: string, to: string) => checkForm(edited(platformForm, from, to));

/** The line of a text in the own form, counted from 1. */
const lineOf = (text: string) => ownForm.slice(0, ownForm.indexOf(text)).split('\n').length;

it.each([
  ['own', ownForm],
  ['at a platform', platformForm],
])('the form these tests change is right: %s', (_name, text) => {
  expect(checkForm(text).report).toBe('');
});

describe('what the law wants a reader to know', () => {
  const wanted = [
    ['who collects', 'handler', 'handler: 河湾镇团委\n'],
    ['how to reach them', 'contact', 'contact: 河湾镇团委办公室\n'],
    ['what for', 'purpose', 'purpose: 数一数要几把椅子\n'],
    ['how long it is kept', 'retention', 'retention: 开完会一周内删除\n'],
    ['how to withdraw', 'withdrawal', 'withdrawal: 告诉办公室，当天删除\n'],
    ['where it goes', 'url', 'url: https://forms.guichao.example/zuotan\n'],
    ['who runs that place', 'operator', 'operator: 河湾镇团委\n'],
    ['in whose name they run it', 'role', 'role: 负责人自己\n'],
    ['what about children', 'minors', 'minors: 不收\n'],
    ['whether it is sensitive', 'sensitive', 'sensitive: false\n'],
    ['until when', 'deadline', 'deadline: 2021-02-10 18:00\n'],
    ['what to do when the endpoint does not answer', 'fallback', 'fallback: { place: 河湾镇团委办公室 }\n'],
  ] as const;

  it.each(wanted)('%s: a form without it is not published', (_what, field, text) => {
    const without = inOwn(text, '');
    expect(without.data).toBeUndefined();
    expect(found(without)).toEqual([`field-missing:1 ${field}`]);
    expect(without.report).toContain(`补上 ${field}：`);
  });

  it.each(wanted)('%s: a name with nothing behind it is no better', (_what, field, text) => {
    expect(found(inOwn(text, `${field}:\n`))).toEqual([`field-missing:${lineOf(text)} ${field}`]);
  });

  it('says everything that is missing at once, whatever else is wrong', () => {
    const bare = ownForm.replaceAll(/^(?:role|minors|sensitive|deadline|retention): .*\n/gmu, '');
    const broken = edited(bare, 'https://forms.guichao.example', 'http://forms.guichao.example');
    expect(new Set(found(checkForm(broken)).map((one) => one.split(' ')[1]))).toEqual(
      new Set(['url', 'role', 'minors', 'sensitive', 'deadline', 'retention']),
    );
  });

  it('which things are asked for', () => {
    const none = checkForm(ownForm.replace(/fields:\n(?: {2}- .*\n)+/u, 'fields: []\n'));
    expect(found(none)).toEqual(['field-value:9 fields']);
    expect(found(checkForm(ownForm.replace(/fields:\n(?: {2}- .*\n)+/u, '')))).toEqual(['field-missing:1 fields']);
  });

  it('the name of a platform nobody knows', () => {
    const unnamed = checkForm(edited(edited(platformForm, '问卷星', '其他平台'), 'www.wjx.cn/vm', 'example.com/f'));
    expect(found(unnamed)).toEqual(['field-missing:1 operator']);
    expect(unnamed.report).toContain('平台名称');
  });

  it.each(['我的手机 13800138000', '138-0013-8000', '小王 138 0013 8000'])(
    'no private number to reach them: %s',
    (contact) => {
      const report = inOwn('contact: 河湾镇团委办公室', `contact: ${contact}`);
      expect(found(report)).toEqual(['field-value:7 contact']);
      expect(report.report).toContain('个人手机号不公开');
    },
  );

  it.each(['0351-5550100', '工作邮箱 biaodan@example.com', '办公室 010-12345678 转 3'])(
    'an office may be reached: %s',
    (contact) => {
      expect(inOwn('contact: 河湾镇团委办公室', `contact: ${contact}`).report).toBe('');
    },
  );

  it('a place to go when the endpoint is down, not just a promise of one', () => {
    const empty = inOwn('fallback: { place: 河湾镇团委办公室 }', 'fallback: {}');
    expect(found(empty)).toEqual(['field-value:17 fallback']);
    expect(empty.report).toContain('phone、url、place 至少写一个');
    expect(found(inOwn('{ place: 河湾镇团委办公室 }', '{ phone: 13800138000 }'))[0]).toContain('fallback.phone');
  });

  it('stops the whole campaign, in the file and at the line', async () => {
    const { loaded, problems } = await loadFiles({
      'forms/baoming.yaml': edited(ownForm, 'retention: 开完会一周内删除', 'retention:'),
    });
    expect(loaded).toBeUndefined();
    expect(brief(problems)).toEqual(['field-missing xiaocun/forms/baoming.yaml:12']);
  });
});

describe('a draft', () => {
  const unknown = ownForm.replaceAll(/^(?:url|role|minors|sensitive|deadline): .*\n/gmu, '');

  it('may not know yet what is needed on the day it is published', () => {
    expect(checkForm(`${unknown}draft: true\n`).report).toBe('');
    expect(found(checkForm(unknown))).toHaveLength(5);
    expect(found(checkForm(`${unknown}draft: false\n`))).toHaveLength(5);
  });

  it('is still told what is wrong', () => {
    const draft = checkForm(
      `${edited(unknown, 'name: dianhua', 'name: xingming')}url: http://example.com/\ndraft: true\n`,
    );
    expect(found(draft).map((one) => one.split(' ')[0]?.split(':')[0])).toContain('field-value');
  });

  it('is left out of the site', async () => {
    const files = {
      'forms/diaocha.yaml': `${unknown}draft: true\n`,
      'forms/baoming.yaml': ownForm,
    };
    expect(Object.keys((await loadFiles(files)).loaded?.campaign.forms ?? {})).toEqual(['baoming']);
  });
});

describe('an address', () => {
  it.each(vendorNames.filter((name) => vendors[name].hosts.length > 0))(
    'of %s is on its own domain or below it',
    (vendor) => {
      for (const host of vendors[vendor].hosts) {
        const at = (address: string) =>
          found(
            checkForm(
              edited(
                edited(platformForm, '问卷星', vendor),
                'https://www.wjx.cn/vm/shili-bushi-zhende-biaodan.aspx',
                address,
              ),
            ),
          );
        expect(at(`https://${host}/shili`)).toEqual([]);
        expect(at(`https://qing.${host}/shili`)).toEqual([]);
        expect(at(`https://${host.toUpperCase()}/shili`)).toEqual([]);
        for (const other of [`not${host}`, `${host}.example.com`, 'example.com'])
          expect(at(`https://${other}/${host}`), other).toEqual(['field-value:3 url']);
      }
    },
  );

  it('on another domain says which vendor to write instead', () => {
    expect(atVendor('www.wjx.cn', 'wjx.example.com').report).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:3:6 内容不符合要求
        「url」应该是问卷星上的网址（在 wjx.cn、wjx.top 下面）；别的平台用 vendor: 其他平台，现在写的是 「https://wjx.example.com/vm/shili-bushi-zhende-biaodan.aspx」。
        怎么改：改成问卷星上的网址（在 wjx.cn、wjx.top 下面）；别的平台用 vendor: 其他平台。"
    `);
  });

  it.each([
    'https://yonghu:mima@forms.guichao.example/zuotan',
    'https://yonghu@forms.guichao.example/zuotan',
    'https://www.wjx.cn@forms.guichao.example/zuotan',
  ])('carries no user name: %s', (address) => {
    expect(found(inOwn('https://forms.guichao.example/zuotan', address))).toEqual(['field-value:3 url']);
  });

  it.each(['http://forms.guichao.example/', 'javascript:alert(1)', '//forms.guichao.example/', 'https://localhost/'])(
    'is https and complete: %s',
    (address) => {
      expect(found(inOwn('https://forms.guichao.example/zuotan', address))).toEqual(['field-value:3 url']);
    },
  );

  it('of an endpoint has no fragment, since that never arrives', () => {
    expect(inOwn('zuotan\n', 'zuotan#yi\n').report).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:3:6 内容不符合要求
        「url」应该是不带 # 的网址：# 后面的内容不会交给接口，现在写的是 「https://forms.guichao.example/zuotan#yi」。
        怎么改：改成不带 # 的网址：# 后面的内容不会交给接口。"
    `);
    expect(atVendor('biaodan.aspx', 'biaodan.aspx#yi').report).toBe('');
  });
});

describe('the union', () => {
  it('tells what belongs to another kind of form', () => {
    expect(found(inOwn('minors: 不收', 'minors: 不收\nembed: true'))).toEqual(['field-unknown:15 embed']);
    expect(found(atVendor('minors: 不收', 'minors: 不收\nfallback: { place: 办公室 }'))).toEqual([
      'field-unknown:14 fallback',
    ]);
    expect(found(atVendor('minors: 不收', 'minors: 不收\noperator: 问卷星'))).toEqual(['field-unknown:14 operator']);
  });

  it('lists the vendors there are', () => {
    const { report } = inOwn('vendor: 自有接口', 'vendor: 问卷心');
    for (const name of vendorNames) expect(report).toContain(name);
  });

  it('knows who runs the place where data arrives', () => {
    expect([ownForm, platformForm].map((text) => operatorOf(formSchema.parse(checkForm(text).data)))).toEqual([
      '河湾镇团委',
      '问卷星',
    ]);
  });
});

describe('words', () => {
  /** What an author may read in Latin letters: what is written in the file itself, or to be written there. */
  const ofTheFile =
    /xiaocun\/file\.yaml|https:\/\/[\w./@:#-]*|「[^」]*」|\b(?:url|operator|role|handler|contact|purpose|fields|name|label|sensitive|necessity|retention|withdrawal|minors|deadline|fallback|phone|place|min|max|most|options|level|text|type|vendor|true|false|xingming|jinshuju\.net|jinshuju\.com)\b/gu;

  it('of every mistake are Chinese, and say what to write', () => {
    const mistakes = checkForm(`title: 座谈报名
vendor: 金数据
url: https://example.com/f/1
handler: 河湾镇团委
contact: "13800138000"
purpose: 数椅子
fields:
  - { type: 文字, label: 身份证号 }
  - { type: 文字, label: 病史, sensitive: true }
  - { type: 数字, label: 几个人, min: 9, max: 1 }
  - { type: 日期, label: 哪天, min: 2021-02-10, max: 2021-02-01 }
  - { type: 选择, label: 选, options: [甲, 甲], most: 3 }
  - { type: 地区, label: 在哪, within: 全国 }
retention: 开完会删除
withdrawal: 说一声
`);
    expect(mistakes.report).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:1:1 少了必填的内容
        少了「role」，或者写了名字没有写内容。
        怎么改：补上 role：收数据的一方是谁：负责人自己的系统、受负责人委托处理，还是自己单独负责（要另外告诉本人）；发布时必填

      错误 xiaocun/file.yaml:1:1 少了必填的内容
        少了「minors」，或者写了名字没有写内容。
        怎么改：补上 minors：未满 14 周岁的人：不收，还是要监护人单独同意；发布时必填

      错误 xiaocun/file.yaml:1:1 少了必填的内容
        少了「sensitive」，或者写了名字没有写内容。
        怎么改：补上 sensitive：有没有敏感个人信息，要和各栏目的 sensitive 一致；发布时必填

      错误 xiaocun/file.yaml:1:1 少了必填的内容
        少了「deadline」，或者写了名字没有写内容。
        怎么改：补上 deadline：截止时间，过了就填不了；发布时必填。例如 deadline: 2019-01-26 14:30

      错误 xiaocun/file.yaml:3:6 内容不符合要求
        「url」应该是金数据上的网址（在 jinshuju.net、jinshuju.com 下面）；别的平台用 vendor: 其他平台，现在写的是 「https://example.com/f/1」。
        怎么改：改成金数据上的网址（在 jinshuju.net、jinshuju.com 下面）；别的平台用 vendor: 其他平台。

      错误 xiaocun/file.yaml:5:10 内容不符合要求
        「contact」应该是办公电话或工作邮箱（个人手机号不公开），现在写的是 「13800138000」。
        怎么改：改成办公电话或工作邮箱（个人手机号不公开）。

      错误 xiaocun/file.yaml:8:24 内容不符合要求
        「fields[0].label」应该是不涉及敏感个人信息的栏目；非问不可，就加上 sensitive: true 和 necessity（为什么非要不可），现在写的是 「身份证号」。
        怎么改：改成不涉及敏感个人信息的栏目；非问不可，就加上 sensitive: true 和 necessity（为什么非要不可）。

      错误 xiaocun/file.yaml:9:5 少了必填的内容
        少了「necessity」，或者写了名字没有写内容。
        怎么改：补上 necessity：为什么非要这一项不可，给了对本人有什么影响；敏感个人信息必须写

      错误 xiaocun/file.yaml:10:42 内容不符合要求
        「fields[2].max」应该是不小于 min（9），现在写的是 1。
        怎么改：改成不小于 min（9）。

      错误 xiaocun/file.yaml:11:50 内容不符合要求
        「fields[3].max」应该是不小于 min（2021-02-10），现在写的是 「2021-02-01」。
        怎么改：改成不小于 min（2021-02-10）。

      错误 xiaocun/file.yaml:12:36 内容不符合要求
        「fields[4].options」应该是各不相同的选项，现在写的是 ["甲","甲"]。
        怎么改：改成各不相同的选项。

      错误 xiaocun/file.yaml:12:50 内容不符合要求
        「fields[4].most」应该是不超过选项的个数（2），现在写的是 3。
        怎么改：改成不超过选项的个数（2）。

      错误 xiaocun/file.yaml:13:36 内容不符合要求
        「fields[5].within」应该是活动范围；要从全国选，就写上 level: 市 或 level: 省（县太多，手机上翻不动），现在写的是 「全国」。
        怎么改：改成活动范围；要从全国选，就写上 level: 市 或 level: 省（县太多，手机上翻不动）。"
    `);
    for (const { message, fix } of mistakes.problems) {
      expect(`${message}${fix}`.replaceAll(ofTheFile, '')).not.toMatch(/[a-z]/iu);
      expect(fix).toMatch(/\p{Script=Han}/u);
    }
  });

  it('of names and consents at an endpoint', () => {
    const mistakes = checkForm(
      edited(
        edited(ownForm, 'name: dianhua, ', ''),
        firstField,
        `${firstField}  - { type: 文字, name: consent, label: 同意 }\n  - { type: 文字, name: xingming, label: 姓名 }\n`,
      ),
    );
    expect(mistakes.report).toMatchInlineSnapshot(`
      "错误 xiaocun/file.yaml:11:23 内容不符合要求
        「fields[1].name」应该是和别的字段不同的名字（consent 已经用了），现在写的是 「consent」。
        怎么改：改成和别的字段不同的名字（consent 已经用了）。

      错误 xiaocun/file.yaml:12:23 内容不符合要求
        「fields[2].name」应该是和别的字段不同的名字（xingming 已经用了），现在写的是 「xingming」。
        怎么改：改成和别的字段不同的名字（xingming 已经用了）。

      错误 xiaocun/file.yaml:13:5 少了必填的内容
        少了「name」，或者写了名字没有写内容。
        怎么改：补上 name：提交时的字段名，如 xingming；自有接口必填，平台上的表不用写"
    `);
  });
});
