import { expect, test } from 'vitest';
import { byMarkdown, byMdx } from './roads.ts';

test.each([byMarkdown, byMdx])('official text keeps its punctuation', async (render) => {
  expect(await render('"直引号" \'撇号\' -- --- ... “弯引号”')).toBe('<p>"直引号" \'撇号\' -- --- ... “弯引号”</p>');
});

test.each([byMarkdown, byMdx])(
  'columns of tables are aligned by class, since the security policy blocks style=""',
  async (render) => {
    const html = await render('| 左 | 中 | 右 | 无 |\n| :-- | :-: | --: | --- |\n| 1 | 2 | 3 | 4 |');
    expect(html).not.toContain('style');
    expect(html.match(/<td[^>]*>/gu)).toEqual([
      '<td class="text-left">',
      '<td class="text-center">',
      '<td class="text-right">',
      '<td>',
    ]);
  },
);

test.each([byMarkdown, byMdx])('a rule in the first line does not start another frontmatter', async (render) => {
  expect(await render('---\n\ntitle: a\n\n---')).toContain('<p>title: a</p>');
});

test.each([
  'import a from "b"',
  'export const a = 1',
  '{process.env}',
  'a {b} c',
  '<Callout {...a} />',
  '<Callout title={a} />',
  '<script>x</script>',
  '<Nothing />',
  '[a](javascript:x)',
  '<b onclick="x">a</b>',
])('the renderer itself refuses %j, whatever the check said', async (body) => {
  await expect(byMdx(body)).rejects.toThrow('正文里有不能发布的内容');
});

test.each(['<script>x</script>', 'a <img src=x onerror=y> b', '[a](java&#115;cript:x)', '<!-- a -->'])(
  'and so on the Markdown road: %j',
  async (body) => {
    await expect(byMarkdown(body)).rejects.toThrow('正文里有不能发布的内容');
  },
);
