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

describe('what closes a notice in the wild', () => {
  const head = '关于护河的通知\n各乡镇团委：\n请各乡镇组织青年上河巡查，把河岸收拾干净。\n';
  const texts = ({ body }: ReturnType<typeof read>): string[] =>
    body.map((block) => (block.kind === 'table' ? '' : block.text));

  it('is a list of attachments the names of which begin with a year', () => {
    const notice = read(`${head}附件：1.2024年河段分工\n2.2024年河段长名单\n共青团临溪县委员会\n2024年1月2日`);
    expect(notice.attachments.map(({ number, listed }) => [number, listed?.value])).toEqual([
      [1, '2024年河段分工'],
      [2, '2024年河段长名单'],
    ]);
    expect(notice.signature?.value).toBe('共青团临溪县委员会');
  });

  it('is the signature of two offices of one house', () => {
    const notice = read(`${head}党委学生工作部、团委\n2024年1月2日`);
    expect(notice.signature?.value).toBe('党委学生工作部、团委');
  });

  it('keeps what follows the list in the text where nobody signs', () => {
    const notice = read(`${head}附件：河段分工\n请在三月底前报送名单。\n联系人：县团委办公室\n电话：0999-0000000`);
    expect(texts(notice).slice(1)).toEqual(['请在三月底前报送名单。', '联系人：县团委办公室', '电话：0999-0000000']);
    expect(notice.attachments).toHaveLength(1);
  });

  it('is a file to download, which is an attachment', () => {
    const notice = read(`${head}共青团临溪县委员会\n2024年1月2日\n临溪县河段分工.docx`);
    expect(notice.attachments).toMatchObject([
      { listed: { value: '临溪县河段分工', certainty: 'likely' }, blocks: [] },
    ]);
  });

  it('is the name of a file in place of the attachment', () => {
    const notice = read(`${head}附件：临溪县河段分工\n共青团临溪县委员会\n2024年1月2日\n附件：\n临溪县河段分工.docx`);
    expect(notice.attachments).toMatchObject([
      { listed: { value: '临溪县河段分工' }, titled: { value: '临溪县河段分工' }, blocks: [] },
    ]);
  });

  it('is a date of which a character is lost', () => {
    const notice = read(`${head}共青团临溪县委员会\n〇二四年一月二日`);
    expect(notice.signature?.value).toBe('共青团临溪县委员会');
    expect(notice.signed).toMatchObject({ value: '〇二四年一月二日', certainty: 'guess' });
  });

  it('is not the byline of the plan handed out', () => {
    const notice = read(
      `关于转发护河意见的通知\n各乡镇团委：\n现将护河意见转发给你们，请认真贯彻执行。\n共青团临溪县委员会\n2024年1月2日\n关于护河的意见\n临溪县水利局 临溪县教育局\n（2023年12月1日）\n为把河护好，提出如下意见。\n一、河段分工\n每段一人，每周一次。`,
    );
    expect(notice.attachments).toHaveLength(1);
    expect(notice.attachments[0]?.blocks).toHaveLength(5);
  });
});

it('a note on whose seal it bears belongs to the signature, on a line of its own too', () => {
  const notice = read('关于植树的通知\n各团支部：\n请参加。\n共青团临溪县委组织部\n（代章）\n2021年3月24日', 'never');
  expect(notice.signature?.value).toMatch(/^共青团临溪县委组织部\s?（代章）$/u);
  expect([notice.signed?.value, notice.body.length]).toEqual(['2021-03-24', 1]);
});
