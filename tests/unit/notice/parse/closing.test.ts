import { describe, expect, it } from 'vitest';
import { readText as read } from './read-text.ts';

describe('the list of attachments', () => {
  it.each([
    [
      '附件：1.登记表\n      2.承诺书',
      [
        [1, '登记表'],
        [2, '承诺书'],
      ],
    ],
    [
      '附件：1．登记表；2．承诺书',
      [
        [1, '登记表'],
        [2, '承诺书'],
      ],
    ],
    ['附：登记表', [[undefined, '登记表']]],
    ['附件:登记表.docx', [[undefined, '登记表.docx']]],
    [
      '附件：\n1.登记表\n2.承诺书',
      [
        [1, '登记表'],
        [2, '承诺书'],
      ],
    ],
    [
      '附件1：登记表\n附件2：承诺书',
      [
        [1, '登记表'],
        [2, '承诺书'],
      ],
    ],
    [
      '附件：1.示例市返乡青年创业项目资金申请\n        登记表\n      2.承诺书',
      [
        [1, '示例市返乡青年创业项目资金申请登记表'],
        [2, '承诺书'],
      ],
    ],
  ])('%j', (list, expected) => {
    for (const end of [`${list}\n共青团临溪县委\n2021年3月24日`, `共青团临溪县委\n2021年3月24日\n${list}`]) {
      const notice = read(`关于植树的通知\n各团支部：\n请参加。\n${end}`, 'never');
      expect(notice.attachments.map(({ number, listed }) => [number, listed?.value])).toEqual(expected);
      expect([notice.signature?.value, notice.signed?.value, notice.body.length]).toEqual([
        '共青团临溪县委',
        '2021-03-24',
        1,
      ]);
    }
  });
  it('belongs together with the attachments behind it', () => {
    const notice = read(
      '关于植树的通知\n各团支部：\n请参加。\n附件：1.登记表\n2.承诺书\n团总支   2021年3月24日\n附件 2：承诺书\n我承诺种好树。\n附件一\n报名\n登记表\n请用黑色笔填写。',
    );
    expect(notice.attachments.map(({ number, listed, titled }) => [number, listed?.value, titled?.value])).toEqual([
      [2, '承诺书', '承诺书'],
      [1, '登记表', '报名登记表'],
    ]);
  });
  it('may stand alone, and an attachment may stand without a label', () => {
    const notice = read(
      '关于植树的通知\n各团支部：\n请参加。\n附件：植树须知\n团总支\n2021年3月24日\n植树须知\n多浇水。',
    );
    expect(notice.attachments).toMatchObject([
      { listed: { value: '植树须知' }, titled: { value: '植树须知' }, blocks: [{ text: '多浇水。' }] },
    ]);
  });
});

describe('signature and date', () => {
  const text = '关于植树的通知\n各团支部：\n一、活动时间\n2021年3月12日\n二、要求\n请参加。\n';
  it.each([
    ['共青团临溪县委\n2021年3月24日', '共青团临溪县委', '2021-03-24'],
    ['共青团临溪县委   二〇二一年三月二十四日', '共青团临溪县委', '2021-03-24'],
    ['2010年1月25日\n共青团临溪县委', '共青团临溪县委', '2010-01-25'],
    ['共青团临溪县委  临溪县教育局\n二○一○年元月二十五日', '共青团临溪县委 临溪县教育局', '2010-01-25'],
    ['                  2021-03-24', undefined, '2021-03-24'],
    ['共青团临溪县委（代章）', '共青团临溪县委（代章）', undefined],
    ['共青团临溪县委\n2021年2月30日', '共青团临溪县委', '2021年2月30日'],
  ])('%j', (end, signature, signed) => {
    const notice = read(text + end);
    expect([notice.signature?.value, notice.signed?.value, notice.body.length]).toEqual([signature, signed, 4]);
  });
  it('are not taken from under a heading', () => expect(read(text).signed).toBeUndefined());
  it('may be followed by contacts', () => {
    const notice = read(`${text}共青团临溪县委\n2021年3月24日\n（联系人：小明，电话：0999-0000000）`);
    expect(notice.note?.value).toBe('联系人：小明，电话：0999-0000000');
  });
});
