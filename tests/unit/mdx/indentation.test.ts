import { expect, test } from 'vitest';
import { checkBody } from '#mdx/check.ts';

const codes = (body: string) =>
  checkBody({ file: 'a.mdx', body, firstLine: 1 }).problems.map(({ line, code }) => `${String(line)} ${code}`);

test.each([
  '- 一\n  - 二\n    - 三\n      - 四',
  '1. 一\n    - 四个空格',
  '1. 一\n\n    第二段',
  '段落\n    接着上一行',
  '```\n    代码\n```',
  '文字    中间的空格',
  '　　全角空格',
])('%j is read alike', (body) => {
  expect(codes(body)).toEqual([]);
});

test.each([
  ['    开头', ['1 mdx-indented']],
  ['\t制表符', ['1 mdx-indented']],
  ['段落\n\n    另一段', ['3 mdx-indented']],
  ['段落\n    ## 标题', ['2 mdx-indented']],
  ['段落\n    - 列表', ['2 mdx-indented']],
  ['- 一\n      - 二', ['2 mdx-indented']],
  ['-     一', ['1 mdx-indented']],
  ['>     引用', ['1 mdx-indented']],
  ['> 引用\n    > 引用', ['2 mdx-indented']],
  ['一\n2) 二\n    - 三', ['3 mdx-indented']],
  ['一\n   - 甲\n   -\n\n     二', ['5 mdx-indented']],
  ['- - -\n    三', ['2 mdx-indented']],
])('%j is not', (body, expected) => {
  expect(codes(body)).toEqual(expected);
});
