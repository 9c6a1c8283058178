import { expect, it } from 'vitest';
import { readContacts } from '#notice/parse/contacts.ts';
import { readPrivacy } from '#notice/parse/privacy.ts';
import { officeNumbers } from '#notice/parse/telephone.ts';
import { cleanText } from './written-notice.ts';

function read(text: string) {
  return readContacts(cleanText(text)).map(({ office, people, phones, faxes, emails, address }) => [
    office?.value ?? '-',
    people.map(({ value }) => value),
    phones.map(({ value }) => value),
    faxes.map(({ value }) => value),
    emails.map(({ value }) => value),
    ...(address ? [address.value] : []),
  ]);
}

it.each([
  [
    '联 系 人：甲 某 乙某某\n联系电话：0999-2890001  2890002(传真)\n电子邮箱：a@example.com',
    [['-', ['甲某', '乙某某'], ['0999-2890001'], ['0999-2890002'], ['a@example.com']]],
  ],
  ['联系人：甲某某、乙某。联系方式：82000001', [['-', ['甲某某', '乙某'], ['82000001'], [], []]]],
  [
    '学校部：联系人：甲某，电话：0999-2890001、2890003，传真：0999-2890004\n志工部联系人：乙某  联系电话：（0999）2345678转801',
    [
      ['学校部', ['甲某'], ['0999-2890001', '0999-2890003'], ['0999-2890004'], []],
      ['志工部', ['乙某'], ['0999-2345678-801'], [], []],
    ],
  ],
  ['团市委青年部：甲某，0999-7050001；', [['团市委青年部', ['甲某'], ['0999-7050001'], [], []]]],
  ['报名咨询：市妇联权益部，电话 0999-0000301', [['市妇联权益部', [], ['0999-0000301'], [], []]]],
  ['将材料发送至邮箱 b@example.com。', [['-', [], [], [], ['b@example.com']]]],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

it('takes nothing from a blank form, and no mobile number', () => {
  expect(read('______团委  填表人：      联系电话：      ')).toEqual([]);
  expect(read('联系人：甲某\n联系电话：138 0000 0000')).toEqual([['-', ['甲某'], [], [], []]]);
});

it('says that an area code is missing', () => {
  expect(readContacts(cleanText('联系电话：82000001'))[0]?.phones[0]).toMatchObject({
    certainty: 'likely',
    why: expect.stringContaining('区号'),
  });
  expect(officeNumbers('0999-1230001/1230002').map(({ number }) => number)).toEqual(['0999-1230001', '0999-1230002']);
});

it('finds personal data as it stands', () => {
  const found = readPrivacy(
    cleanText(
      '联系电话：138 0000 0000\n邮箱：abc@qq.com，工作邮箱 d@example.com\n号码 110101199001010011。手机１３８００００００００',
    ),
  );
  expect(found.map(({ kind, written, at }) => `${kind} ${written} ${at.line}`)).toEqual([
    'mobile 138 0000 0000 1',
    'free-mail abc@qq.com 2',
    'id-number 110101199001010011 3',
    'mobile １３８００００００００ 3',
  ]);
});
