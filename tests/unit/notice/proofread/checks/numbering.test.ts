import { describe, expect, it } from 'vitest';
import { checkNumbering } from '#notice/proofread/checks/numbering.ts';
import { noticeOf } from '../notice-of.ts';

const head = '关于开展青春护林活动的通知\n各县团委：\n现就有关事项通知如下。\n';
const says = (body: string) => checkNumbering(noticeOf(head + body)).map((remark) => `${remark.code} ${remark.says}`);

describe('numbering', () => {
  it.each([
    [
      'running on across headings',
      '一、安排\n（一）宣传\n1.印制海报。\n2.拍摄短片。\n（二）服务\n3.开设窗口。\n4.组织走访。',
    ],
    [
      'beginning anew below each heading',
      '一、安排\n（一）宣传\n1.印制海报。\n2.拍摄短片。\n（二）服务\n1.开设窗口。\n2.组织走访。',
    ],
    ['from 一、 to 1.', '一、安排\n1.印制海报。\n2.拍摄短片。\n二、要求\n1.重视。\n2.落实。'],
    ['一是 to 三是', '一、安排\n做到三个到位：一是人员到位；二是经费到位；三是责任到位。'],
  ])('may be %s', (_, body) => {
    expect(says(body)).toEqual([]);
  });

  it('tells a number left out', () => {
    expect(says('一、时间\n2024年5月。\n三、要求\n认真落实。')).toEqual([
      expect.stringContaining('numbering-missing “三、”前面没有“二、”'),
    ]);
    expect(says('一、安排\n1.印制海报。\n2.拍摄短片。\n4.组织走访。')).toEqual([
      expect.stringContaining('“4.”前面没有“3.”'),
    ]);
    expect(says('一、安排\n要做到：一是人员到位；三是责任到位。')).toEqual([
      expect.stringContaining('“三是”前面没有“二是”'),
    ]);
  });

  it('tells a number that stands twice', () => {
    expect(says('一、时间\n2024年5月。\n二、内容\n护林。\n二、要求\n认真落实。')).toEqual([
      expect.stringContaining('numbering-doubled'),
    ]);
  });

  it('tells numbers out of order', () => {
    expect(says('一、安排\n1.印制海报。\n2.拍摄短片。\n3.组织走访。\n2.开设窗口。')).toEqual([
      expect.stringContaining('numbering-order “2.”排在“3.”后面'),
    ]);
  });

  it('tells one level written in two ways, once', () => {
    const found = says('一、安排\n1.印制海报。\n2、拍摄短片。\n3.组织走访。\n4、开设窗口。');
    expect(found).toEqual([expect.stringContaining('numbering-mix')]);
    expect(found[0]).toContain('“1.”和“2、”');
  });
});
