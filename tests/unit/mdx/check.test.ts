import { expect, test } from 'vitest';
import { checkBody } from '#mdx/check.ts';
import { componentRules } from '#schemas/components.ts';
import { corpus } from './corpus.ts';
import { chance, mutate } from './mutate.ts';
import { samples } from './samples.ts';

const check = (body: string, firstLine = 1) => checkBody({ file: 'stories/a.mdx', body, firstLine });

test('reports everything in one go, in the order of the file, at the lines of the file', () => {
  const body = `
import Card from './card.astro'

# 标题

亲爱的{姓名}：3<5，见<附件>。

<Calout kind="提醒">

[点我](JAVASCRIPT:alert(1)) ![](media/a.jpg)

</Calout>

<Figure src="media/b.jpg" alt=“门口” onload="x()" />

没有结束的 { 花括号

<script>
if (a < b) { alert("{") }
</script>

<Callout kind="提醒">

内容
`;
  expect(check(body, 8).problems.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`))
    .toMatchInlineSnapshot(`
    [
      "9:1 mdx-import",
      "11:1 mdx-heading-one",
      "13:4 mdx-expression",
      "13:10 mdx-stray-lt",
      "13:14 mdx-stray-lt",
      "15:1 mdx-component-unknown",
      "17:1 mdx-link-code",
      "17:27 mdx-image-alt",
      "21:1 mdx-tag-wide",
      "21:36 mdx-attribute-event",
      "23:7 mdx-brace",
      "25:1 mdx-html-active",
      "29:1 mdx-tag-unclosed",
    ]
  `);
});

test('lists what the campaign has to look up', () => {
  const body = `## 看 **这里**

[方案](../policies/plan) ![合影的同学们](media/%E5%9B%BE.jpg)

<Video title="开幕" src="media/a.mp4" poster="media/a.jpg" />

<Video title="直播" href="https://example.com/live" />

<Download file="media/表.docx" title="报名表" />
`;
  const { files, links, headings, problems, plain } = check(body, 5);
  expect({ files, links, headings, problems, plain }).toMatchInlineSnapshot(`
    {
      "files": [
        {
          "column": 24,
          "kind": "image",
          "line": 7,
          "path": "media/图.jpg",
        },
        {
          "column": 19,
          "kind": "video",
          "line": 9,
          "path": "media/a.mp4",
        },
        {
          "column": 37,
          "kind": "image",
          "line": 9,
          "path": "media/a.jpg",
        },
        {
          "column": 11,
          "kind": "download",
          "line": 13,
          "path": "media/表.docx",
        },
      ],
      "headings": [
        {
          "depth": 2,
          "line": 5,
          "text": "看 这里",
        },
      ],
      "links": [
        {
          "column": 1,
          "href": "../policies/plan",
          "line": 7,
        },
        {
          "column": 19,
          "href": "https://example.com/live",
          "line": 11,
        },
      ],
      "plain": false,
      "problems": [],
    }
  `);
});

test('an example of every component is fine, and none is plain', () => {
  for (const [name, { example, parent }] of Object.entries(componentRules)) {
    const body = parent === undefined ? example : componentRules[parent].example;
    expect(check(body).problems, name).toEqual([]);
    expect(check(body).plain, name).toBe(false);
  }
});

test('Windows line ends, a byte order mark and an empty text are no trouble', () => {
  expect(check('第一段\r\n\r\n## 标题\r\n\r\n{a}\r\n', 3).problems).toMatchObject([
    { code: 'mdx-expression', line: 7, column: 1 },
  ]);
  expect(check('').problems).toEqual([]);
  expect(check('\ufeff正文').problems).toEqual([]);
});

test('code may be shown as code', () => {
  expect(
    check(
      '用 `{姓名}`、`<script>` 和 `import`：\n\n```\nimport a\n{b} <c> <!-- d -->\n```\n\n\\{e\\} \\<f> &lt;g> &#123;',
    ).problems,
  ).toEqual([]);
});

test('a broken file is read to the end in bounded time, whatever is in it', () => {
  const all = [...corpus, ...Object.values(samples)];
  const next = chance(7);
  const begin = performance.now();
  for (let round = 0; round < 1500; round++) {
    const body = mutate(mutate(all[round % all.length] ?? '', all, next), all, next);
    const { problems } = check(body);
    const lines = body.split(/\r\n?|\n/u);
    for (const { line = 0, column = 0 } of problems) {
      expect(line, body).toBeLessThanOrEqual(lines.length);
      expect(column, body).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }
  }
  expect(performance.now() - begin).toBeLessThan(30_000);
});

test('a long text of broken tags does not hang', () => {
  for (const unit of [
    '<Callout title="',
    '{',
    '<a',
    '**a',
    '[',
    '<Callout>\n\n',
    '</Callout>',
    '~1',
    '> {',
    '# ',
    '<!--',
    '“',
  ]) {
    const begin = performance.now();
    check(unit.repeat(2000));
    expect(performance.now() - begin, unit).toBeLessThan(8000);
  }
});
