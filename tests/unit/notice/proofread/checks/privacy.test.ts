import { describe, expect, it } from 'vitest';
import { checkPrivacy } from '#notice/proofread/checks/privacy.ts';
import { brief, found, noticeOf } from '../notice-of.ts';

const detail = (kind: 'mobile' | 'free-mail' | 'id-number', written: string, line: number) => ({
  kind,
  written,
  at: { file: 'tongzhi.txt', line },
});
const contact = (phones: string[], people: string[] = []) => ({
  people: people.map((name) => found(name, 5)),
  phones: phones.map((phone) => found(phone, 6)),
  faxes: [],
  emails: [],
});

describe('private details', () => {
  it('are counted, each kind once, and not repeated', () => {
    const privacy = [
      detail('mobile', '13800000000', 3),
      detail('mobile', '13800000000', 8),
      detail('free-mail', 'abc@qq.example', 4),
      detail('id-number', '110101190001010000', 9),
    ];
    const remarks = checkPrivacy(noticeOf('', { privacy }));
    expect(brief(remarks)).toEqual(['3 private-mobile', '4 private-mail', '9 private-id']);
    expect(remarks.map((remark) => remark.says).join('')).not.toMatch(/138|qq|1101/u);
    expect(remarks[0]?.says).toContain('1 个');
  });
});

describe('contacts', () => {
  it('need an area code', () => {
    expect(brief(checkPrivacy(noticeOf('', { contacts: [contact(['82000000'])] })))).toEqual([
      '6 phone-without-area-code',
    ]);
  });

  it.each([[['0999-8200000']], [['0999-8200000', '8200001']], [['400-000-0000']], [['12355']]])(
    '%j is enough',
    (phones) => {
      expect(checkPrivacy(noticeOf('', { contacts: [contact(phones)] }))).toEqual([]);
    },
  );

  it('named in full are counted and not repeated', () => {
    const [remark] = checkPrivacy(noticeOf('', { contacts: [contact([], ['甲某某', '乙某某'])] }));
    expect(remark).toMatchObject({ code: 'person-named', weight: 'look', at: { line: 5 } });
    expect(remark?.says).toContain('2 位');
    expect(remark?.says).not.toContain('甲某某');
  });
});
