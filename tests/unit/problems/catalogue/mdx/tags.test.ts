import { expect, test } from 'vitest';
import { samples } from '../../../mdx/samples.ts';
import { seen } from '../../../mdx/seen.ts';

test('mdx-stray-lt', () => {
  expect(seen(samples['mdx-stray-lt'])).toMatchInlineSnapshot(`
    "error 10:4 这里的 < 会被当成标签的开头：<报名表>
    → 书名和文件名请用《》；要显示小于号，就在前面加反斜杠，写 \\< 。"
  `);
});

test('mdx-autolink', () => {
  expect(seen(samples['mdx-autolink'])).toMatchInlineSnapshot(`
    "error 10:4 正文里不能写 <https://www.gov.cn>。
    → 写成 [文字](https://www.gov.cn)，方括号里写读者看到的文字。"
  `);
});

test('mdx-tag-unfinished', () => {
  expect(seen(samples['mdx-tag-unfinished'])).toMatchInlineSnapshot(`
    "error 10:1 这个标签没有写完：<Callout title="报名>
    → 看看是不是少了结尾的 >，或者少了一个英文双引号 "。完整的标签像这样：<Callout title="标题">。"
  `);
});

test('mdx-tag-wide', () => {
  expect(seen(samples['mdx-tag-wide'])).toMatchInlineSnapshot(`
    "error 10:1 标签里用了中文输入法的符号 “，电脑读不懂。
    → 换成英文符号：<Callout title="报名">"
  `);
});

test('mdx-attribute-unquoted', () => {
  expect(seen(samples['mdx-attribute-unquoted'])).toMatchInlineSnapshot(`
    "error 10:16 属性 title 的值没有放在引号里。
    → 加上英文双引号：title="报名""
  `);
});

test('mdx-tag-syntax', () => {
  expect(seen(samples['mdx-tag-syntax'])).toMatchInlineSnapshot(`
    "error 10:9 这个标签的写法电脑读不懂：<Callout, title="报名">
    → 照这个样子写：开头 <Callout title="标题">，结尾 </Callout>；没有内容的写成 <Figure src="media/图片.jpg" alt="图片里有什么" />。"
  `);
});

test('mdx-tag-spaces', () => {
  expect(seen(samples['mdx-tag-spaces'])).toMatchInlineSnapshot(`
    "error 10:1 标签里有多余的空格或特别的字符，电脑读不懂。
    → 写成：<Callout title="报名">"
  `);
});

test('mdx-tag-line', () => {
  expect(seen(samples['mdx-tag-line'])).toMatchInlineSnapshot(`
    "error 18:9 </Callout> 和别的内容写在了同一行。
    → 让 </Callout> 单独占一行。"
  `);
});

test('mdx-tag-unclosed', () => {
  expect(seen(samples['mdx-tag-unclosed'])).toMatchInlineSnapshot(`
    "error 10:1 <Callout> 开始了，但是没有找到 </Callout>，或者它在另一个段落里。
    → 在内容后面单独写一行 </Callout>，它和 <Callout> 各占一行；没有内容就写成 <Callout … />。"
  `);
});

test('mdx-tag-unopened', () => {
  expect(seen(samples['mdx-tag-unopened'])).toMatchInlineSnapshot(`
    "error 12:1 这里有 </Callout>，前面没有对应的 <Callout>。
    → 删掉 </Callout>，或者在内容前面单独写一行 <Callout>。"
  `);
});

test('mdx-tag-crossed', () => {
  expect(seen(samples['mdx-tag-crossed'])).toMatchInlineSnapshot(`
    "error 12:3 <Callout> 和 </Callout> 不在同一层：一个在段落或列表里面，另一个在外面。
    → 让 <Callout> 和 </Callout> 各占一行，行首不加空格，和里面的内容各隔一个空行。"
  `);
});

test('mdx-tag-misspelt', () => {
  expect(seen(samples['mdx-tag-misspelt'])).toMatchInlineSnapshot(`
    "error 14:1 开始写的是 <Callout>，结束写的是 </Calout>。
    → 把 </Calout> 改成 </Callout>，或者把两个都改成同一个名字。"
  `);
});

test('mdx-html', () => {
  expect(seen(samples['mdx-html'])).toMatchInlineSnapshot(`
    "error 10:9 正文里不能写 HTML 标签 <sup>。
    → 换一种写法：直接写上标字符，如 m²、10³。"
  `);
});

test('mdx-html-active', () => {
  expect(seen(samples['mdx-html-active'])).toMatchInlineSnapshot(`
    "error 10:1 为了读者的安全，正文里不能有 <iframe>。
    → 不嵌入别的网页，写一个链接：[文字](网址)；视频写 <Video title="标题" href="https://…" />。"
  `);
});
