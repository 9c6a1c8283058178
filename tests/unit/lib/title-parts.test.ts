import { describe, expect, it } from 'vitest';
import { shortTitle, titleParts } from '#lib/title-parts.ts';

describe('titleParts', () => {
  it.each([
    ['学子归巢：跟家乡聊一下午', '学子归巢', '跟家乡聊一下午'],
    ['归巢：一：二', '归巢', '一：二'],
    ['阿秀回来种梨', '阿秀回来种梨', ''],
    ['这个名字太长了长到放不下这么多字：副题', '这个名字太长了长到放不下这么多字：副题', ''],
    ['时间: 上午', '时间: 上午', ''],
    ['：没有名字', '：没有名字', ''],
    ['没有下文：', '没有下文：', ''],
  ])('%s', (title, name, rest) => {
    expect(titleParts(title)).toEqual({ name, rest });
  });
});

describe('shortTitle', () => {
  it.each([
    ['学子归巢：跟家乡聊一下午', 6, '学子归巢'],
    ['学子归巢：跟家乡聊一下午', 3, '学子归巢：跟家乡聊一下午'],
    ['阿秀回来种梨', 3, '阿秀回来种梨'],
  ])('of %s in %i characters', (title, longest, short) => {
    expect(shortTitle(title, longest)).toBe(short);
  });
});
