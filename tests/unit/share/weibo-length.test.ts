import { expect, it } from 'vitest';
import { weiboLength } from '#share/weibo-length.ts';

it.each([
  ['', 0],
  ['山西', 2],
  ['#青春兴晋# 你好', 9],
  ['𠮷', 1],
  // A short address counts ten, as Weibo's own short ones.
  ['https://a.cn/', 10],
  // Half its length, rounded up.
  [`https://example.com/${'a'.repeat(21)}`, 21],
  [`https://example.com/${'a'.repeat(500)}`, 60],
  ['看https://a.cn/和https://b.cn/。', 23],
])('%s is %i long', (text, length) => {
  expect(weiboLength(text)).toBe(length);
});
