import { describe, expect, it } from 'vitest';
import { checkNames } from '#notice/proofread/checks/names.ts';
import { found, noticeOf } from '../notice-of.ts';

const says = (text: string, title?: string) =>
  checkNames(noticeOf(text, title === undefined ? {} : { title: found(title) })).map((remark) => remark.says);

describe('names that drift', () => {
  it('of levels, with the brackets elsewhere', () => {
    const text = '各县（市、区）团委：\n各县（市、区）团委要重视。\n请各县（市）区团委报名。';
    expect(says(text)).toEqual(['有时写“县（市、区）”，有时写“县（市）区”（第 3 行）']);
    expect(says('各师（市）团委要重视，各师(市)团委要落实，镇（街道）配合。')).toEqual([]);
  });

  it('of the campaign, a word dropped from inside it', () => {
    const title = '关于开展“青春护林”行动暨共青团服务林区青年活动月的通知';
    expect(says('一、内容\n做好服务林区青年月各项工作。', title)).toEqual([
      expect.stringContaining('…林区青年活动月”，有时写“…林区青年月”（第 2 行）'),
    ]);
  });

  it('of the campaign, a character changed', () => {
    const title = '关于深化“五访五助”青年返乡服务行动的通知';
    expect(says('一、内容\n把青年回乡服务行动纳入考核。', title)).toEqual([
      expect.stringContaining('“…年回乡服务行动”（第 2 行）'),
    ]);
    expect(says('一、内容\n把青年返乡服务行动纳入考核，做好乡村服务行动。', title)).toEqual([]);
  });

  it('in quotes, with a character changed', () => {
    const text = '开展“青春护林大行动”。\n持续推进“青春护林大行动”。\n各地“青春护绿大行动”开展情况。';
    expect(says(text)).toEqual([expect.stringContaining('“青春护绿大行动”（第 3 行）')]);
  });

  it.each([
    ['a longer name', '“青春护林行动计划”“青春护林行动计划”“青春护林行动”'],
    ['another number', '“第一届青年技能大赛”“第一届青年技能大赛”“第二届青年技能大赛”'],
    ['another honour', '“优秀共青团员”“优秀共青团员”“优秀共青团干部”'],
    ['short slogans', '“青年之家”“青年之家”“青年之声”'],
  ])('are not seen in %s', (_, text) => {
    expect(says(text)).toEqual([]);
  });

  it('are not seen in a shortened name', () => {
    expect(says('开展护林活动，做好青年活动月工作。', '关于开展共青团服务林区青年活动月的通知')).toEqual([]);
  });
});
