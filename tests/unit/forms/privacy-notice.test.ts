import { describe, expect, test } from 'vitest';
import type { Form } from '#schemas/form.ts';
import { privacyMarkdown } from '#forms/privacy-markdown.ts';
import { noticeSectionIds, privacyNotice } from '#forms/privacy-notice.ts';
import { ownForm, platformForm } from './any-form.ts';

const rich = {
  operator: '河湾镇便民中心',
  role: '受委托',
  minors: '监护人同意',
  sensitive: true,
  fields: [
    { type: '文字', name: 'xingming', label: '姓名' },
    {
      type: '文字',
      name: 'zhengjian',
      label: '身份证号',
      sensitive: true,
      necessity: '保险公司要核对；泄露了可能被人冒用。',
    },
    { type: '长文字', name: 'hua', label: '还有什么话', required: false },
    { type: '同意', name: 'zhaopian', label: '照片', required: false, text: '同意公开有我的照片。' },
  ],
};
const textOf = (form: Form, id: (typeof noticeSectionIds)[number]) => {
  const section = privacyNotice(form).find((one) => one.id === id);
  const items = (section?.items ?? []).map(({ name, marks, text }) => [name, ...marks, text ?? ''].join(' '));
  return [...(section?.lines ?? []), ...items].join('\n');
};

describe('a form tells everything the law names', () => {
  const form = ownForm(rich);
  test.each([
    // Personal Information Protection Law, by its articles.
    ['§17 (1) who', 'handler', ['河湾镇团委', '0351-5550100']],
    ['§17 (2) purpose', 'purpose', ['数一数要几把椅子']],
    ['§17 (2) method', 'method', ['forms.guichao.example', 'HTTPS', '河湾镇便民中心']],
    ['§17 (2) kinds', 'items', ['姓名 必填', '还有什么话 选填', '照片 选填 同意公开有我的照片。']],
    ['§28-30 sensitive', 'items', ['身份证号 必填 敏感个人信息 保险公司要核对；泄露了可能被人冒用。']],
    ['§16 what is free', 'items', ['选填的不填，不影响你办这件事']],
    ['§21 on behalf of', 'receivers', ['河湾镇便民中心（forms.guichao.example）', '委托', '交还或删除']],
    ['§17 (2) §19 §47 retention', 'retention', ['活动结束后 15 天内删除', '主动删除']],
    ['§15 withdrawal', 'rights', ['撤回同意', '打电话说一声，当天删除']],
    ['§45 access and copy', 'rights', ['查看和复制', '转给别的单位']],
    ['§46 correction', 'rights', ['更正']],
    ['§47 deletion', 'rights', ['删除']],
    ['§48 explanation', 'rights', ['解释']],
    ['§50 §65 complaint', 'rights', ['网信部门', '法院']],
    ['§31 children', 'minors', ['监护人']],
    ['deadline', 'deadline', ['2021年2月10日 18:00']],
    ['the site itself', 'site', ['不经过本站', '不保存']],
  ] as const)('%s', (_what, id, words) => {
    for (const word of words) expect(textOf(form, id)).toContain(word);
  });

  test('in the same parts whatever the form, none empty', () => {
    for (const one of [form, ownForm(), platformForm('问卷星'), platformForm('问卷星', { role: '单独负责' })]) {
      const sections = privacyNotice(one);
      expect(sections.map(({ id }) => id)).toEqual([...noticeSectionIds]);
      expect(sections.filter(({ title, lines }) => title === '' || lines.length === 0 || lines.includes(''))).toEqual(
        [],
      );
      expect(JSON.stringify(sections)).not.toMatch(/undefined|。。|待补充/u);
    }
  });

  test('lists what the page adds by itself', () => {
    for (const word of ['谁在填', '同意', '版本号', '编号', '来源代码']) expect(textOf(form, 'items')).toContain(word);
    expect(textOf(platformForm('问卷星'), 'items')).not.toContain('编号');
  });
});

describe('who receives', () => {
  test('the handler alone', () => {
    expect(textOf(ownForm(), 'receivers')).toMatch(/^河湾镇团委。接收用的是自己的系统/u);
  });

  test('§23: somebody who answers for it alone, with a consent of its own', () => {
    const text = textOf(ownForm({ role: '单独负责' }), 'receivers');
    for (const word of ['河湾镇便民中心', '自己负责', '另外打勾同意']) expect(text).toContain(word);
  });

  test('a platform is named with its host', () => {
    expect(textOf(platformForm('问卷星'), 'method')).toContain('问卷星（www.wjx.cn）');
    expect(textOf(platformForm('问卷星'), 'method')).not.toContain('在本站页面里打开');
    expect(textOf(platformForm('问卷星', { embed: true }), 'method')).toContain('在本站页面里打开');
  });
});

test('a form that takes no children says so; a sample says that nothing is sent', () => {
  expect(textOf(ownForm(), 'minors')).toContain('不收未满 14 周岁');
  expect(textOf(ownForm({ sample: true }), 'site')).toContain('示例表单');
  expect(textOf(ownForm(), 'site')).not.toContain('示例表单');
});

test('a draft says what is not known yet', () => {
  const draft = ownForm({ draft: true, url: undefined, role: undefined, minors: undefined, deadline: undefined });
  for (const id of ['method', 'receivers', 'minors', 'deadline'] as const)
    expect(textOf(draft, id)).toContain('待补充');
});

describe('as a file', () => {
  test('has every sentence of the page, and the version', () => {
    const form = ownForm(rich);
    const plain = privacyMarkdown(form, '0badc0de').replaceAll(/[\\*]/gu, '');
    expect(plain).toContain('版本 0badc0de');
    for (const { title, lines, items = [] } of privacyNotice(form))
      for (const part of [title, ...lines, ...items.flatMap(({ name, text }) => [name, text ?? ''])])
        expect(plain).toContain(part);
  });

  test('whatever an author writes stays text', () => {
    const text = privacyMarkdown(ownForm({ purpose: '# 一\n<script>\n[点我](https://evil.example)\n**二**' }), '0');
    expect(text).not.toMatch(/^# 一|^<script>|(?<!\\)\[点我\]|(?<!\\)\*\*二/mu);
  });
});
