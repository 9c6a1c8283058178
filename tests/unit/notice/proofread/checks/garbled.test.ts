import { describe, expect, it } from 'vitest';
import { checkGarbled } from '#notice/proofread/checks/garbled.ts';
import { noticeOf } from '../notice-of.ts';

const codes = (text: string) => checkGarbled(noticeOf(text)).map((remark) => remark.code);

describe('characters lost on the way', () => {
  it.each([
    ['要认真\ufffd落实各项工作。', 'garbled'],
    ['要认真□落实各项工作。', 'garbled'],
    ['要认真锟斤拷落实各项工作。', 'garbled'],
    ['要认真\ue5e5落实各项工作。', 'garbled'],
    ['开展调查**底，找出差距。', 'garbled'],
    ['准备8mdash;10分钟的演示稿。', 'garbled'],
    ['请于____年____月前将本地活动的开展情况报送团市委办公室汇总。', 'blank-in-sentence'],
  ])('%s', (text, code) => {
    expect(codes(`关于开展青春护林活动的通知\n各县团委：\n${text}`)).toEqual([code]);
  });

  it.each([
    ['是否参加：□是 □否'],
    ['______县团委   填表人：'],
    ['来源地青年占比较大，作者人数不限。'],
    ['● 宣传服务 ■ 走访'],
  ])('lets be: %s', (text) => {
    expect(codes(`关于开展青春护林活动的通知\n各县团委：\n${text}`)).toEqual([]);
  });

  it('are those of a website, too, when they got past the cleaning', () => {
    const at = () => ({ file: 'tongzhi.txt', line: 4 });
    const texts = [
      { text: '责任编辑：办公室', at },
      { text: '来源地青年占比较大', at },
    ];
    expect(checkGarbled({ ...noticeOf(''), texts }).map((remark) => remark.code)).toEqual(['furniture-inside']);
  });
});
