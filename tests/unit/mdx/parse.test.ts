import { expect, test } from 'vitest';
import { parseBody } from '#mdx/parse.ts';
import { corpus } from './corpus.ts';

const found = (body: string) =>
  parseBody(body)
    .faults.toSorted((a, b) => a.offset - b.offset)
    .map((fault) => `${String(fault.offset)} ${fault.at({ file: 'a.mdx' }).code}`);

test('a good text is read once and left as it is', () => {
  for (const body of corpus) expect(parseBody(body)).toMatchObject({ source: body, faults: [] });
});

test.each([
  ['a <b and {c and <附件>', ['2 mdx-html', '9 mdx-brace', '16 mdx-stray-lt']],
  ['<Callout>\n\na\n\n<Quote>\n\nb\n\n</Callout>', ['14 mdx-tag-unclosed']],
  ['<Callout>\n\na\n\n</Quote>\n\n</Callout>', ['14 mdx-tag-unopened']],
  ['<Callout title=a>\n\nb\n\n</Callout>\n\n{', ['15 mdx-attribute-unquoted', '34 mdx-brace']],
  ['<Callout>\n\n- a\n  </Callout>', ['17 mdx-tag-crossed']],
  ['`{` 和 `<` {', ['10 mdx-brace']],
  ['```\n{ <\n```\n\n<', ['13 mdx-stray-lt']],
  ['<td colspan=2>a</td>', ['0 mdx-html']],
  ['<B>a</B> <BR>', ['9 mdx-html']],
  ['<style>\na { b: c }\n</style>', ['0 mdx-html-active']],
  ['<Callout title＝“a” kind=“提示”>\n\nb\n\n</Callout>', ['0 mdx-tag-wide']],
  ['<Callout\n  title=“a”\n>\n\nb\n\n</Callout>', ['0 mdx-tag-wide']],
])('finds all of %j, and nothing that only follows', (body, expected) => {
  expect(found(body)).toEqual(expected);
});

test('repairs keep every character at its place', () => {
  const body = '<Callout title=“好”>\n\n{a\n\n<b>\n</Callout>\r\n<!-- c\nd -->\n<X 😀>';
  const { source, faults } = parseBody(body);
  expect(faults.length).toBeGreaterThan(3);
  expect(source.length).toBe(body.length);
  expect(source.replace(/[^\r\n]/gu, '').length).toBe(body.replace(/[^\r\n]/gu, '').length);
});
