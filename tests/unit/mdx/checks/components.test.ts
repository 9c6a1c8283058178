import { expect, test } from 'vitest';
import { checkBody } from '#mdx/check.ts';

const codes = (body: string) => checkBody({ file: 'a.mdx', body, firstLine: 1 }).problems.map(({ code }) => code);

test.each([
  ['<Callout>内容</Callout>', []],
  ['<Callout>\n内容\n</Callout>', []],
  ['- 一\n\n  <Callout>\n\n  内容\n\n  </Callout>', []],
  ['> <Callout>\n>\n> 内容\n>\n> </Callout>', []],
  ['## 标题 <Callout>内容</Callout>', ['mdx-component-inline']],
  ['[<Callout>内容</Callout>](https://www.gov.cn)', ['mdx-component-inline']],
  ['| a |\n| --- |\n| <Callout>内容</Callout> |', ['mdx-component-inline']],
  ['文字<Callout>内容</Callout>', ['mdx-component-inline']],
  ['<Steps>\n\n1. 一\n2. 二\n\n</Steps>', []],
  ['<Steps>\n\n说明\n\n1. 一\n\n</Steps>', ['mdx-component-content']],
  ['<Steps>\n\n1. 一\n\n文字\n\n</Steps>', ['mdx-component-content']],
  ['<Steps></Steps>', ['mdx-component-empty']],
  ['<Numbers><Number value="1" label="场" /></Numbers>', []],
  ['<Numbers>\n\n文字\n\n</Numbers>', ['mdx-component-content']],
  ['<Callout>\n\n<Number value="1" label="场" />\n\n</Callout>', ['mdx-component-parent']],
  ['<Question title="问">\n\n答\n\n</Question>', ['mdx-component-parent']],
  ['<Figure src="media/a.jpg" alt="门口的合影"></Figure>', []],
  ['<callout>内容</callout>', ['mdx-html']],
  ['<BR />', ['mdx-html']],
  ['<Callout.Title>内容</Callout.Title>', ['mdx-component-unknown']],
  ['<>内容</>', ['mdx-stray-lt']],
  ['<通知>内容</通知>', ['mdx-stray-lt']],
  ['| a |\n| --- |\n| 一<br />二 |', []],
  ['| a |\n| --- |\n| 一<br class="x" />二 |', ['mdx-html']],
  ['一<br />二', ['mdx-html']],
  ['<Callout client:load>\n\n内容\n\n</Callout>', ['mdx-attribute-event']],
  ['<Callout set:html="x">\n\n内容\n\n</Callout>', ['mdx-attribute-event']],
  ['<Callout slot="x">\n\n内容\n\n</Callout>', ['mdx-prop-unknown']],
])('%j', (body, expected) => {
  expect(codes(body)).toEqual(expected);
});
