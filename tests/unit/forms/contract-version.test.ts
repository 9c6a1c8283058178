import { describe, expect, test } from 'vitest';
import { pruneTree } from '#campaign/region-tree.ts';
import { contractVersion } from '#forms/contract-version.ts';
import { ownForm, writtenOwn } from './any-form.ts';
import { region } from './schema-check.ts';

const fields = [
  { type: '文字', name: 'xingming', label: '姓名', maxLength: 20 },
  { type: '选择', name: 'zuo', label: '坐哪边', options: ['靠窗', '靠门'] },
  { type: '地区', name: 'laojia', label: '老家' },
];
const version = (changes: object = {}, place = region) =>
  contractVersion(ownForm({ fields, ...changes }), { id: 'zuotan', region: place });
const first = version();
const withField = (index: number, changes: object) =>
  fields.map((one, at) => (at === index ? { ...one, ...changes } : one));

test('is short, and the same for the same form', () => {
  expect(first).toMatch(/^[0-9a-f]{8}$/u);
  expect(version()).toBe(first);
});

describe('changes with what is sent, checked, told or agreed to', () => {
  test.each<[string, object]>([
    ['where to', { url: 'https://forms.guichao.example/qita' }],
    ['the handler', { handler: '河湾镇政府' }],
    ['the contact', { contact: '0351-5550101' }],
    ['the operator', { operator: '别的单位' }],
    ['the role', { role: '受委托' }],
    ['the purpose', { purpose: '别的用处。' }],
    ['the retention', { retention: '一年' }],
    ['the way to withdraw', { withdrawal: '写信' }],
    ['children', { minors: '监护人同意' }],
    ['the deadline', { deadline: '2021-02-11' }],
    ['a field more', { fields: [...fields, { type: '邮箱', name: 'youxiang', label: '邮箱' }] }],
    ['a field less', { fields: fields.slice(1) }],
    ['a name', { fields: withField(0, { name: 'ming' }) }],
    ['a label', { fields: withField(0, { label: '怎么称呼' }) }],
    ['a length', { fields: withField(0, { maxLength: 21 }) }],
    ['what is required', { fields: withField(0, { required: false }) }],
    ['an option', { fields: withField(1, { options: ['靠窗', '靠门', '都行'] }) }],
    ['a level', { fields: withField(2, { level: '市' }) }],
    ['what is sensitive', { fields: withField(0, { sensitive: true, necessity: '要投保。' }), sensitive: true }],
  ])('%s', (_what, changes) => {
    expect(version(changes)).not.toBe(first);
  });

  test('the places a campaign covers', () => {
    expect(version({}, pruneTree(region, ['1401']))).not.toBe(first);
    const without = fields.slice(0, 2);
    expect(version({ fields: without }, pruneTree(region, ['1401']))).toBe(version({ fields: without }));
  });

  test('another form of the same words', () => {
    expect(contractVersion(ownForm({ fields }), { id: 'lingyi', region })).not.toBe(first);
  });
});

describe('stays when nothing of that changes', () => {
  test.each<[string, object]>([
    ['the title', { title: '来坐坐' }],
    ['what is said afterwards', { receipt: '三天内打电话。' }],
    ['another way', { fallback: { place: '便民大厅' } }],
    ['a sample', { sample: true }],
    ['a draft', { draft: true }],
    ['a hint', { fields: withField(0, { help: '和身份证上一样' }) }],
    ['the order of fields', { fields: fields.toReversed() }],
    ['the order of options', { fields: withField(1, { options: ['靠门', '靠窗'] }) }],
    ['a default written out', { fields: withField(0, { required: true, sensitive: false }) }],
  ])('%s', (_what, changes) => {
    expect(version(changes)).toBe(first);
  });

  test('the order in which an author writes', () => {
    const turned = Object.fromEntries(Object.entries({ ...writtenOwn, fields }).toReversed());
    expect(contractVersion(ownForm(turned), { id: 'zuotan', region })).toBe(first);
  });
});
