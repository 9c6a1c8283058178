import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { checkBody } from '#mdx/check.ts';
import { readMarkdown, readMdx } from '#mdx/dialect.ts';
import { headingMdx, mdxOf, paragraphMdx, phrasing } from '#notice/write/mdx-text.ts';
import { plainLine, readable } from '#notice/write/readable.ts';
import { byMarkdown, byMdx } from '../../mdx/roads.ts';

/** What both readers make of a source: the kinds of blocks and their text. */
const seen = (source: string) =>
  [readMdx(source), readMarkdown(source)].map(({ children }) =>
    children.map((node) => `${node.type} ${toString(node)}`),
  );
const complaints = (source: string) =>
  checkBody({ file: 'a.mdx', body: source, firstLine: 1 }).problems.filter(({ code }) => code !== 'mdx-link-insecure');

/** Signs that mean something to Markdown, MDX or YAML, between words that do not. */
const risky = fc
  .array(
    fc.constantFrom(
      ...'{}<>\\`*_#|~&$!()[]:;@./-+="\' \t\n'.split(''),
      ...[
        '1.',
        '1. ',
        '1)',
        '- ',
        '+ ',
        '---',
        '===',
        '***',
        '    ',
        '\t',
        '\r\n',
        '\n\n',
        '> ',
        '##',
        '＃',
        '＜Callout',
        '】（http',
      ],
      ...[
        'http://',
        'https://a.cn/b',
        'www.',
        'a@b.cn',
        'a@b',
        '&amp;',
        '&#35;',
        '<br>',
        '<Callout>',
        '</a>',
        '${x}',
        '~~',
        '$$',
      ],
      ...[
        'import ',
        'export ',
        '[^1]',
        '[a]: ',
        '![',
        '](',
        '｛',
        '〔',
        '附件',
        '待补充',
        '青年',
        '（',
        '）',
        '。',
        '“',
        '\u00a0',
        '\u3000',
        '\u200b',
        '\ufeff',
        '\0',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(risky, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());

describe('paragraphMdx', () => {
  test('means exactly the text, for any text and on both roads', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = paragraphMdx(text);
        const plain = plainLine(text);
        const blocks = plain === '' ? [] : [`paragraph ${plain}`];
        expect(seen(source)).toEqual([blocks, blocks]);
        expect(complaints(source)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    ['一、活动时间', '一、活动时间'],
    ['1.高度重视。', '1.高度重视。'],
    ['1. 高度重视', '1\\. 高度重视'],
    ['—— 故事会。', '—— 故事会。'],
    ['# 不是标题', '\\# 不是标题'],
    ['填{姓名}', '填\\{姓名}'],
    ['3<5', '3\\<5'],
    ['import 是英文', '&#x69;mport 是英文'],
    ['见http://www.example.cn/a，谢谢', '见[http://www.example.cn/a](http://www.example.cn/a)，谢谢'],
    ['发到a@example.cn。', '发到[a@example.cn](mailto:a@example.cn)。'],
    ['http://a.cn/%FF', '`http://a.cn/%FF`'],
  ])('%s', (text, source) => {
    expect(paragraphMdx(text)).toBe(source);
  });
});

/** The text of a rendered page. */
const shown = (html: string) =>
  html
    .replaceAll(/<\/?(?:p|a|code)(?: [^>]*)?>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('the renderer shows the text, on both roads', async () => {
  await fc.assert(
    fc.asyncProperty(risky, async (text) => {
      const source = paragraphMdx(text);
      expect(shown(await byMarkdown(source))).toBe(plainLine(text));
      expect(shown(await byMdx(source))).toBe(plainLine(text));
    }),
    { numRuns: 150 },
  );
});

test('a heading means its text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = readable(text);
      if (plain === '') return;
      for (const blocks of seen(headingMdx(text, 3))) expect(blocks).toEqual([`heading ${plain}`]);
    }),
    { numRuns: 150 },
  );
});

test('a cell means its text', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const row = (cells: string[]) => ({
        type: 'tableRow' as const,
        children: cells.map((cell) => ({ type: 'tableCell' as const, children: phrasing(cell) })),
      });
      const source = mdxOf({ type: 'table', children: [row(['甲', '乙']), row([one, other])] });
      for (const root of [readMdx(source), readMarkdown(source)]) {
        const [table] = root.children;
        expect(root.children).toHaveLength(1);
        if (table?.type !== 'table') throw new Error('no table');
        expect(table.children[1]?.children.map((cell) => toString(cell))).toEqual([readable(one), readable(other)]);
      }
    }),
    { numRuns: 150 },
  );
});
