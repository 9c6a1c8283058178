import { expect, test } from 'vitest';
import { isRemote, readAddress } from '#mdx/address.ts';
import { checkBody } from '#mdx/check.ts';

const codes = (body: string) => checkBody({ file: 'a.mdx', body, firstLine: 1 }).problems.map(({ code }) => code);

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200bscript:alert(1)',
  '\u3000javascript:alert(1)',
  'javascript :alert(1)',
  'vbscript:x',
  'data:text/html,<script>',
  'blob:https://a.com/1',
])('runs or carries something: %j', (href) => {
  expect(readAddress(href)).toEqual({ kind: 'code' });
});

test.each([
  '[a](&#106;avascript:alert)',
  '[a](&#x6A;avascript&colon;alert)',
  '[a](java&Tab;script:alert)',
  '[a](<java&NewLine;script:alert>)',
  '[a](\\javascript:alert)',
  '[a](JAVASCRIPT:alert "标题")',
])('is found behind Markdown too: %s', (body) => {
  expect(codes(body)).toEqual(expect.arrayContaining([expect.stringMatching(/^mdx-link-(?:code|characters)$/u)]));
});

test.each([
  ['https://www.gov.cn/a?b=c#d', 'fine'],
  ['../policies/a', 'fine'],
  ['/notices/a', 'fine'],
  ['#报名方式', 'fine'],
  ['mailto:a@example.com', 'fine'],
  ['tel:0351-1234567', 'fine'],
  ['http://www.gov.cn', 'insecure'],
  ['//www.gov.cn', 'host'],
  ['\\\\server\\share', 'local'],
  ['/\\www.gov.cn', 'host'],
  ['www.gov.cn', 'host'],
  ['gov.cn/a', 'host'],
  ['C:\\报名表.docx', 'local'],
  ['file:///C:/a.docx', 'local'],
  ['weixin://dl', 'scheme'],
  ['https：//www.gov.cn', 'scheme'],
  ['media\\a.docx', 'characters'],
  ['https://a.com/a b', 'characters'],
  ['https://a.com/100%', 'percent'],
  ['https://a.com/%FF', 'percent'],
  ['', 'empty'],
  ['#', 'empty'],
])('%j is %s', (href, kind) => {
  expect(readAddress(href).kind).toBe(kind);
});

test('remote is remote in any spelling', () => {
  expect(['https://a.com', 'HTTP://a.com', '//a.com', '\\\\a.com', 'ht\ttp://a.com'].every(isRemote)).toBe(true);
  expect(['media/a.jpg', '/a.jpg', 'https-notes/a.jpg'].some(isRemote)).toBe(false);
});
