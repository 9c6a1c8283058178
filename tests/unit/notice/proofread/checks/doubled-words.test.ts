import { describe, expect, it } from 'vitest';
import { checkDoubledWords } from '#notice/proofread/checks/doubled-words.ts';
import { noticeOf } from '../notice-of.ts';

const says = (text: string) => checkDoubledWords(noticeOf(text)).map((remark) => remark.says);

describe('doubled words', () => {
  it.each([
    ['对活动进行进行总结。', '进行'],
    ['各级团组织要认真认真落实。', '认真'],
    ['青年志愿者青年志愿者要参加。', '青年志愿者'],
    ['返乡青年的的需求。', '的'],
    ['组织组织青年参加活动。', '组织'],
  ])('%s', (text, word) => {
    expect(says(text)).toEqual([expect.stringContaining(`“${word}”写了两遍`)]);
  });

  it.each([
    ['推动基层团组织组织共建、资源共享。'],
    ['把规定动作一项一项落到实处，一步一步、一个一个、两个两个地抓。'],
    ['兵团团委转变工作作风，欢欢喜喜过节，高高兴兴返乡，认认真真落实。'],
    ['省直机关机关党委、大学生学生会、中心中心组学习。'],
    ['研究研究、讨论讨论再定。'],
    ['明确目的的同时，的的确确做到，除了了解情况，和和美美过年。'],
    ['年年开展，人人参与，天天打卡，常常走访。'],
    ['加油加油加油！'],
  ])('on purpose: %s', (text) => {
    expect(says(text)).toEqual([]);
  });
});
