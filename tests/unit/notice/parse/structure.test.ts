import { describe, expect, it } from 'vitest';
import { cleanSource } from '../../../../src/notice/clean/clean-source.ts';
import type { Section } from '../../../../src/notice/notice-draft.ts';
import { readStructure, type NoticeStructure } from '../../../../src/notice/parse/structure.ts';
import { readText as read } from './read-text.ts';
import { textSource } from './text-source.ts';

const outline = (sections: readonly Section[]): unknown[] =>
  sections.map(({ heading, children }) => {
    const name = heading === undefined ? '' : heading.kind === 'heading' ? heading.text : heading.item.head;
    return children.length === 0 ? name : [name, ...outline(children)];
  });
const values = (found: { value: string }[]): string[] => found.map(({ value }) => value);
const names = ({ attachments }: NoticeStructure): unknown[] =>
  attachments.map(({ number, listed, titled, blocks }) => [number, listed?.value, titled?.value, blocks.length]);

describe('a joint notice that hands out a plan', () => {
  const notice = read(`000012
秘密★1年
特急

共 青 团 临 溪 县 委 员 会
临 溪 县 教 育 局
临溪县人力资源和社会保障局  文件

临团联发[2021]第012号                    签发人：某某某

关于印发《临溪县回家看看
行动实施方案（2021—2023年）》
的通知

各乡镇（街道）团（工）委、人社所，各中小学校，
县直属机关各团组织：

　　现将《临溪县回家看看行动实施方案（2021—2023年）》印发给你们，请结合实际抓好落实。

　　　　　　　　　　　　　　　　　共青团临溪县委员会
　　　　　　　　　　　　　　　　　临溪县教育局
　　　　　　　　　　　　　　　　　二〇二一年三月二十四日
（此件公开发布）

临溪县回家看看行动实施方案
（2021—2023年）

　　为引导在外学子了解家乡，制定本方案。
　　一、行动目标
　　用三年时间，联系在外青年一万人。
　　二、主要任务
　　（一）建一本台账。以乡镇为单位摸清底数。
　　（二）办一场聚会。每年腊月举办座谈会。
　　1.谁来办。县团委牵头。
　　附件：1．联系人信息表
　　　　　2．任务分工

附件1
联系人信息表
请各乡镇填写。
附件2
任务分工
责任单位是县团委。

抄送：团市委、县委组织部，
　　　县委宣传部。
共青团临溪县委员会办公室　　　　2021年3月24日印发
（共印80份）`);
  it('has its head', () => {
    expect(notice.urgency?.value).toBe('特急');
    expect(notice.mark?.value).toBe('共青团临溪县委员会 临溪县教育局 临溪县人力资源和社会保障局');
    expect(notice.number?.value).toBe('临团联发〔2021〕12号');
    expect(notice.numberWritten).toBe('临团联发[2021]第012号');
    expect(notice.title).toMatchObject({
      value: '关于印发《临溪县回家看看行动实施方案（2021—2023年）》的通知',
      certainty: 'sure',
    });
    expect(values(notice.addressees)).toEqual([
      '各乡镇（街道）团（工）委',
      '人社所',
      '各中小学校',
      '县直属机关各团组织',
    ]);
  });
  it('has its end', () => {
    expect(notice.signature?.value).toBe('共青团临溪县委员会 临溪县教育局');
    expect(notice.signed?.value).toBe('2021-03-24');
    expect(notice.note?.value).toBe('此件公开发布');
    expect(values(notice.copies)).toEqual(['团市委', '县委组织部', '县委宣传部']);
    expect(notice.imprint?.value).toEqual({ office: '共青团临溪县委员会办公室', day: '2021-03-24' });
    expect(notice.dropped.map(({ text }) => text)).toEqual(['000012', '秘密★1年', '签发人：某某某', '（共印80份）']);
  });
  it('has the plan behind the signature, and the sections of the plan', () => {
    expect(notice.attachments[0]).toMatchObject({
      unlabelled: true,
      titled: { value: '临溪县回家看看行动实施方案（2021—2023年）' },
    });
    expect(outline(notice.sections)).toEqual([
      '',
      '',
      '行动目标',
      ['主要任务', '建一本台账', ['办一场聚会', '谁来办']],
    ]);
    expect(names(notice).slice(1)).toEqual([
      [1, '联系人信息表', '联系人信息表', 1],
      [2, '任务分工', '任务分工', 1],
    ]);
  });
});

it('reads the sections of a plan that is labelled 附件', () => {
  const notice = read(
    '关于印发《暖冬方案》的通知\n各团支部：\n现将《暖冬方案》印发给你们。\n附件：暖冬方案\n临溪中学团委\n2021年1月4日\n附件\n暖冬方案\n一、时间\n正月里。\n二、地点\n操场。',
  );
  expect(outline(notice.sections)).toEqual(['', '时间', '地点']);
  expect(names(notice)).toEqual([[undefined, '暖冬方案', '暖冬方案', 4]]);
});

describe('the head', () => {
  it.each([
    ['临团发﹝2020﹞1号', '临团发〔2020〕1号'],
    ['临团办发（2020）001号', '临团办发〔2020〕1号'],
    ['临团发【2020】第16号', '临团发〔2020〕16号'],
    ['文号：临团字(2020)7号', '临团字〔2020〕7号'],
  ])('has the number %s above or below the title', (written, number) => {
    for (const head of [`${written}\n关于植树的通知`, `关于植树的通知\n${written}`]) {
      const notice = read(`${head}\n各团支部：\n请参加。`);
      expect([notice.number?.value, notice.title?.value, values(notice.addressees)]).toEqual([
        number,
        '关于植树的通知',
        ['各团支部'],
      ]);
    }
  });
  it('may have a title that begins with the issuer', () => {
    const notice = read(
      '共青团示例市委员会\n关于做好返乡青年服务\n\n工作的通知\n\n团各县（市、区）委，市直各团（工）委：\n请抓好落实。',
    );
    expect(notice.title?.value).toBe('共青团示例市委员会关于做好返乡青年服务工作的通知');
    expect(notice.mark).toBeUndefined();
    expect(values(notice.addressees)).toEqual(['团各县（市、区）委', '市直各团（工）委']);
  });
  it('may have no addressees', () => {
    const notice = read(
      '2026年“返家乡”寒假社会实践\n活动实施方案\n\n第一章 总则\n\n第一条 为了帮助学生了解家乡，制定本方案。\n第二条 内容如下：\n（一）政务实践；\n（二）公益服务。\n第二章 附则\n第三条 本方案自印发之日起施行。',
    );
    expect(notice.title?.value).toBe('2026年“返家乡”寒假社会实践活动实施方案');
    expect(notice.addressees).toEqual([]);
    expect(outline(notice.sections)).toEqual(['总则', '附则']);
  });
  it('may be one word, with the text on the line of the addressees', () => {
    const notice = read('通　知\n各团支部：请于五月四日下午到礼堂开会。\n团总支\n2020.5.1');
    expect(notice.title?.value).toBe('通知');
    expect(values(notice.addressees)).toEqual(['各团支部']);
    expect(notice.body).toMatchObject([{ text: '请于五月四日下午到礼堂开会。', at: { line: 2 } }]);
    expect([notice.signature?.value, notice.signed?.value]).toEqual(['团总支', '2020-05-01']);
  });
  it('may have signature and date under the title', () => {
    const notice = read('关于招募志愿者的公告\n共青团临溪县委\n（2022年4月1日）\n春天到了，我们需要你。');
    expect(notice).toMatchObject({
      title: { value: '关于招募志愿者的公告' },
      signature: { value: '共青团临溪县委', certainty: 'guess' },
      signed: { value: '2022-04-01' },
    });
  });
  it('may be missing', () => {
    const notice = read('为了做好工作，现通知如下。\n一、时间\n明天。');
    expect([notice.title, notice.number, notice.addressees.length, notice.body.length]).toEqual([
      undefined,
      undefined,
      0,
      3,
    ]);
  });
});

describe('the text', () => {
  const notice = read(`关于暖冬行动的通知
各村：
一、主要内容
（一）走进家门
1.走访老人。各村都要走到，一是送书；二是送药。
2.走访学生
到学校去。
（二）走进车站
3．设服务点（不少于2个）。每点五人。
4、请于2020年2月20日前报送总结。（联系人：小明）
二、有关要求
1、加强领导；
2、注意安全；
三、报名时间：2月1日至10日
——现场报名。到县团委。
一是早准备；二是早动手。
联系人：小明`);
  it('has headings, heads and plain paragraphs', () => {
    expect(outline(notice.sections)).toEqual([
      ['主要内容', ['走进家门', '走访老人', '走访学生'], ['走进车站', '设服务点（不少于2个）']],
      '有关要求',
      ['报名时间', '现场报名'],
    ]);
  });
  it('keeps numbered sentences as they are', () => {
    const texts = notice.body
      .filter((block) => block.kind === 'paragraph' && block.item === undefined)
      .map((block) => (block.kind === 'paragraph' ? block.text : ''));
    expect(texts).toEqual([
      '到学校去。',
      '4、请于2020年2月20日前报送总结。（联系人：小明）',
      '1、加强领导；',
      '2、注意安全；',
      '一是早准备；二是早动手。',
      '联系人：小明',
    ]);
  });
  it('may have headings without numbers, when it has no others', () => {
    const bare = read('关于植树的通知\n活动时间\n三月。\n【活动内容】\n1.挖坑。挖深一点。\n活动内容\n活动对象');
    expect(outline(bare.sections)).toEqual(['活动时间', ['【活动内容】', '挖坑']]);
  });
  it('survives numbering that goes wrong', () => {
    const wrong = read(
      '通知\n（三）宣传\n好好宣传。\n一、时间\n一、地点\n（一）北门\n1.东侧\n近处。\n（1）门口\n近处。\n五、其他',
    );
    expect(outline(wrong.sections)).toEqual(['宣传', '时间', ['地点', ['北门', ['东侧', '门口']]], '其他']);
  });
});

it('opens the tables Word users lay out the imprint with', () => {
  const cell = (text: string): { text: string; columns: number; rows: number } => ({ text, columns: 1, rows: 1 });
  const source = textSource(
    [
      '关于植树的通知',
      '各团支部：',
      '请参加。',
      { kind: 'table', line: 0, rows: [[cell('抄送：团市委')], [cell('团县委办公室'), cell('2021年3月24日印发')]] },
    ],
    'never',
  );
  const structure = readStructure(cleanSource(source), source);
  expect(values(structure.copies)).toEqual(['团市委']);
  expect(structure.imprint?.value).toEqual({ office: '团县委办公室', day: '2021-03-24' });
});

it('puts a flattened table together again, and keeps what is none as text', () => {
  const notice = read(
    '关于植树的通知\n各团支部：\n请参加。\n团总支\n2021年3月24日\n附件1\n植树统计表\n填表人：        联系电话：\n\n\t松树棵数\n\t柏树棵数\n\t杨树棵数\n附件2\n植树说明\n先挖坑。\n再浇水。',
  );
  expect(notice.attachments.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
    ['table'],
    ['paragraph', 'paragraph'],
  ]);
});
