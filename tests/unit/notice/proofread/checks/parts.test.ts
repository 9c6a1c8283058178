import { describe, expect, it } from 'vitest';
import { checkParts } from '#notice/proofread/checks/parts.ts';
import { found, noticeOf } from '../notice-of.ts';

const contacts = [{ people: [], phones: [found('0999-0000000')], faxes: [], emails: [] }];
const whole = `示团发〔2024〕3号
关于开展青春护林活动的通知
各县团委：
现就有关事项通知如下。
一、活动时间
2024年3月至5月。
共青团示例市委员会
2024年2月20日`;
const codes = (text: string, known = {}) =>
  checkParts(noticeOf(text, { contacts, ...known })).map((remark) => remark.code);

describe('parts of a notice', () => {
  it('are silent when all are there', () => {
    expect(codes(whole)).toEqual([]);
  });

  it('say that a title was cut off, and nothing else of it', () => {
    const cut = codes(whole.replace('活动的通知', '活动的通…'));
    expect(cut).toContain('title-cut-off');
    expect(cut).not.toContain('title-without-kind');
  });

  it.each([
    ['示团发〔2024〕3号\n', 'missing-number'],
    ['各县团委：\n', 'missing-addressees'],
    ['共青团示例市委员会\n', 'missing-signature'],
    ['\n2024年2月20日', 'missing-date'],
  ])('are named when %s is gone', (part, code) => {
    expect(codes(whole.replace(part, part.startsWith('\n') ? '' : ''))).toContain(code);
  });

  it('say that nobody can be reached, unless a private number was taken out', () => {
    expect(codes(whole, { contacts: [] })).toEqual(['missing-contact']);
    const privacy = [{ kind: 'mobile' as const, written: '13800000000', at: { file: 'tongzhi.txt', line: 6 } }];
    expect(codes(whole, { contacts: [], privacy })).toEqual([]);
  });

  it('are not asked of papers that go to everybody, or have a covering note', () => {
    const text = whole.replace('示团发〔2024〕3号\n', '').replace('各县团委：\n', '').replace('的通知', '工作方案');
    expect(codes(text)).toEqual([]);
  });

  it('say where else a date is given', () => {
    const text = whole.replace('\n2024年2月20日', '');
    const [remark] = checkParts(noticeOf(text, { contacts, published: found('2024-02-21') })).filter(
      ({ code }) => code === 'missing-date',
    );
    expect(remark?.says).toContain('2024-02-21');
  });

  it.each([
    ['关于开展青春护林活动', ['title-without-kind']],
    ['关于印发《青春护林活动方案》的通知', []],
    ['青春护林活动实施方案（试行）', []],
    ['致返乡青年的一封信', []],
    ['关于开展青春护林活动的通知【示团发〔2024〕3号】', []],
  ])('look at how the title ends: %s', (title, expected) => {
    expect(codes(whole, { title: found(title) })).toEqual(expected);
  });
});
