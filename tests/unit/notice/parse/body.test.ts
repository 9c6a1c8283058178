import { expect, it } from 'vitest';
import { readText as read } from './read-text.ts';

const head = '关于护河的通知\n各乡镇团委：\n';
const headings = (text: string): string[] =>
  read(head + text).body.flatMap((block) => (block.kind === 'heading' ? [block.marker.written + block.text] : []));
const long = '各乡镇要把护河的事情放在心上，落实到人，河段长每周上河一次。';

it('a short sentence above what it heads is a heading', () => {
  expect(headings(`（一）高度重视，精心组织。\n${long}\n（二）注重实效。\n${long}`)).toEqual([
    '（一）高度重视，精心组织。',
    '（二）注重实效。',
  ]);
  expect(headings(`1.高度重视，精心组织。\n${long}`)).toEqual(['1.高度重视，精心组织。']);
});

it('sentences numbered in a row are none', () => {
  expect(headings(`一、河边不得烧烤。\n二、河里不得电鱼。\n三、岸上不得倒土。\n${long}`)).toEqual([]);
});

it('words between the same signs are a heading, beside numbered ones as well', () => {
  expect(headings(`// 报名时间 //\n四月底以前。\n—— 有关要求 ——\n（一）讲安全。${long}`)).toEqual([
    '// 报名时间 //',
    '——有关要求——',
  ]);
});

it('names of parts are headings where nothing is numbered above the third level', () => {
  expect(headings(`报送内容\n1.名单；\n2.照片。\n报送时间和方式\n${long}`)).toEqual(['报送内容', '报送时间和方式']);
});
