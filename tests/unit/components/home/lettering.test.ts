import { expect, test } from 'vitest';
import { letteringLines, phrases } from '#components/home/lettering.ts';

test('a short name stays whole', () => {
  expect(letteringLines('青春兴晋', 8)).toEqual(['青春兴晋']);
});

test('a long name is shared out evenly, between words', () => {
  expect(letteringLines('临溪青年返乡过年服务行动', 8)).toEqual(['临溪青年返乡', '过年服务行动']);
  expect(letteringLines('共青团大脚掌走基层', 7)).toEqual(['共青团', '大脚掌走基层']);
});

test('what parts the phrases of a slogan ends a line, and is not set', () => {
  expect(phrases('乡约你我 乡聚青春')).toEqual(['乡约你我', '乡聚青春']);
  expect(phrases('投身新时代·服务新青年，一起来')).toEqual(['投身新时代', '服务新青年', '一起来']);
  expect(letteringLines('一车春联·一台大戏', 4)).toEqual(['一车春联', '一台大戏']);
});

test('nothing is lost', () => {
  for (const text of ['一二三四五六七八九十甲乙', '田埂上的青年课堂开讲了', '一'])
    expect(letteringLines(text, 5).join('')).toBe(text);
});
