import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontmatter } from '#lib/frontmatter.ts';
import { readYaml } from '#lib/yaml-source.ts';
import { readable } from '#notice/write/readable.ts';
import { entryText, yamlText } from '#notice/write/yaml-text.ts';

const odd = [
  '2016-01-01',
  '0351',
  '1e3',
  'true',
  'no',
  '~',
  'null',
  '# 不是注释',
  'a: b',
  '- 一',
  '[x]',
  '{x}',
  '"',
  "'",
  '---',
  '...',
  '!重要',
  '&a',
  '*粗*',
  '甲\n乙',
  ' 前后 ',
  '%',
  '@',
  '`',
  '=',
  '<<',
];

test('texts stay texts, whatever they look like', () => {
  const value = { list: odd, map: Object.fromEntries(odd.map((text, index) => [`k${index}`, text])), n: 3, yes: true };
  expect(readYaml(yamlText(value)).value).toEqual(value);
  const fields = splitFrontmatter(entryText(value, '正文')) as { ok: true; yaml: string; body: string };
  expect([readYaml(fields.yaml).value, fields.body.trim()]).toEqual([value, '正文']);
});

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const value = { texts: ['', ...texts.map(readable)] };
      expect(readYaml(yamlText(value)).value).toEqual(value);
    }),
  );
});

test('fields without a value are left out; comments stand above theirs', () => {
  expect(
    yamlText(
      { a: '甲', b: undefined, c: [], d: { e: '乙' } },
      { a: '第一', d: '第二\n两行' },
      { head: '开头', tail: '结尾' },
    ),
  ).toBe('# 开头\n\n# 第一\na: 甲\n\n# 第二\n# 两行\nd:\n  e: 乙\n\n# 结尾\n');
});
