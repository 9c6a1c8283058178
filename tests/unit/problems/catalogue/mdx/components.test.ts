import { expect, test } from 'vitest';
import { samples } from '../../../mdx/samples.ts';
import { seen } from '../../../mdx/seen.ts';

test('mdx-component-unknown', () => {
  expect(seen(samples['mdx-component-unknown'])).toMatchInlineSnapshot(`
    "error 10:1 没有叫 <Callot> 的组件。
    → 你是不是想写「Callout」？可以用的组件：Callout、Steps、Figure、Quote、Numbers、Number、Video、Download、Faq、Question、Term、Table。大小写要一样。"
  `);
});

test('mdx-component-empty', () => {
  expect(seen(samples['mdx-component-empty'])).toMatchInlineSnapshot(`
    "error 10:1 <Callout> 里面没有内容。
    → 把内容写在开始和结束标签之间：
    <Callout kind="注意" title="带好证件">

    请带身份证。

    </Callout>"
  `);
});

test('mdx-component-full', () => {
  expect(seen(samples['mdx-component-full'])).toMatchInlineSnapshot(`
    "error 10:1 <Figure> 里面不能写内容，它的内容都写在属性里。
    → 写成一个标签，以 /> 结尾：<Figure src="media/opening.jpg" alt="同学们在门口合影" caption="开幕当天" />"
  `);
});

test('mdx-component-content', () => {
  expect(seen(samples['mdx-component-content'])).toMatchInlineSnapshot(`
    "error 10:1 <Steps> 里面只能放一个编号列表（1. 2. 3.）。
    → 照这个样子写：
    <Steps>

    1. 填报名表
    2. 交给辅导员

    </Steps>"
  `);
});

test('mdx-component-parent', () => {
  expect(seen(samples['mdx-component-parent'])).toMatchInlineSnapshot(`
    "error 10:1 <Number> 只能直接放在 <Numbers> 里面。
    → 照这个样子写：
    <Numbers>
      <Number value="1,200" unit="人" label="参加学生" />
    </Numbers>"
  `);
});

test('mdx-component-inline', () => {
  expect(seen(samples['mdx-component-inline'])).toMatchInlineSnapshot(`
    "error 10:4 <Callout> 写在了一段文字里面。
    → 让 <Callout> 单独成段：前后各空一行，行首不加空格。"
  `);
});

test('mdx-attribute-bare', () => {
  expect(seen(samples['mdx-attribute-bare'])).toMatchInlineSnapshot(`
    "error 10:10 属性 title 后面没有写值。
    → 写成 title="内容"，用英文双引号；不需要就删掉它。"
  `);
});

test('mdx-attribute-twice', () => {
  expect(seen(samples['mdx-attribute-twice'])).toMatchInlineSnapshot(`
    "error 10:20 属性 title 写了两遍。
    → 只留一个 title。"
  `);
});

test('mdx-prop-unknown', () => {
  expect(seen(samples['mdx-prop-unknown'])).toMatchInlineSnapshot(`
    "error 10:10 <Callout> 没有「tilte」这个属性。
    → 你是不是想写「title」？<Callout> 的属性有：kind、title。"
  `);
});

test('mdx-prop-missing', () => {
  expect(seen(samples['mdx-prop-missing'])).toMatchInlineSnapshot(`
    "error 10:1 <Download> 少了必须写的「title」。
    → 在标签里加上 title="…"（文件的名称，如 报名表）。"
  `);
});

test('mdx-prop-value', () => {
  expect(seen(samples['mdx-prop-value'])).toMatchInlineSnapshot(`
    "error 11:11 <Number> 的 value 现在写的是「3万」，不符合要求。
    → value：只写数字，如 1,200 或 3.5；“万”“%”写到 unit 里。"
  `);
});
