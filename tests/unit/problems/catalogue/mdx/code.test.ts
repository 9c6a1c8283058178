import { expect, test } from 'vitest';
import { samples } from '../../../mdx/samples.ts';
import { seen } from '../../../mdx/seen.ts';

test('mdx-import', () => {
  expect(seen(samples['mdx-import'])).toMatchInlineSnapshot(`
    "error 10:1 这一行以 import 开头，会被当成程序：import Card from "./card.astro"
    → 如果是程序，删掉这一行：组件不用导入，直接写 <Callout> 这样的标签。如果是一句英文，把开头改成大写的 Import。"
  `);
});

test('mdx-export', () => {
  expect(seen(samples['mdx-export'])).toMatchInlineSnapshot(`
    "error 10:1 这一行以 export 开头，会被当成程序：export this list before Friday
    → 如果是程序，删掉这一行：标题、日期等信息写在文件开头的两行 --- 之间。如果是一句英文，把开头改成大写的 Export。"
  `);
});

test('mdx-expression', () => {
  expect(seen(samples['mdx-expression'])).toMatchInlineSnapshot(`
    "error 10:4 花括号和里面的内容会被当成程序：{姓名}
    → 要显示花括号，就在前面加反斜杠：\\{姓名\\}；不需要就删掉。"
  `);
});

test('mdx-comment', () => {
  expect(seen(samples['mdx-comment'])).toMatchInlineSnapshot(`
    "error 10:1 正文里不能写注释：{/* 待定 */}
    → 删掉这段注释。给同事的说明请写在文件开头的两行 --- 之间，行首写 #。"
  `);
});

test('mdx-html-comment', () => {
  expect(seen(samples['mdx-html-comment'])).toMatchInlineSnapshot(`
    "error 10:1 正文里不能写 <!-- --> 注释。
    → 删掉 <!-- 和 --> 以及中间的内容。给同事的说明请写在文件开头的两行 --- 之间，行首写 #。"
  `);
});

test('mdx-brace', () => {
  expect(seen(samples['mdx-brace'])).toMatchInlineSnapshot(`
    "error 10:4 这里有一个 {，后面没有对应的 }：{待定
    → 要显示花括号，就写 \\{ ；不需要就删掉它。"
  `);
});

test('mdx-attribute-expression', () => {
  expect(seen(samples['mdx-attribute-expression'])).toMatchInlineSnapshot(`
    "error 10:10 属性 title 的值写成了程序：{"报名"}
    → 值要放在英文双引号里：title="报名""
  `);
});

test('mdx-attribute-spread', () => {
  expect(seen(samples['mdx-attribute-spread'])).toMatchInlineSnapshot(`
    "error 10:10 标签里的花括号会被当成程序：{...all}
    → 删掉花括号和里面的内容，把属性一个一个写出来，例如 title="标题"。"
  `);
});

test('mdx-attribute-event', () => {
  expect(seen(samples['mdx-attribute-event'])).toMatchInlineSnapshot(`
    "error 10:10 <Callout> 里的 onclick 会运行程序，不能发布。
    → 删掉 onclick 和它后面引号里的内容。"
  `);
});

test('mdx-too-many', () => {
  expect(seen(samples['mdx-too-many']).split('\n').slice(-2).join('\n')).toMatchInlineSnapshot(`
    "error 58:1 这个文件的格式问题太多，后面的没有再检查。
    → 先改好上面列出的问题，再检查一次。如果这是从网页或 Word 里复制的，请粘贴成纯文本。"
  `);
});
