import type { PrivateDetail } from '../../notice-draft.ts';
import type { Remark } from '../../remark.ts';
import type { Check } from '../checked-notice.ts';
import { type Code, remark } from '../codes.ts';

const codeOf: Record<PrivateDetail['kind'], Extract<Code, `private-${string}`>> = {
  mobile: 'private-mobile',
  'free-mail': 'private-mail',
  'id-number': 'private-id',
};

/** Private details, which the site leaves out; phones that cannot be called from elsewhere; people named in full. */
export const checkPrivacy: Check = ({ draft }) => {
  const remarks: Remark[] = [];
  for (const kind of ['mobile', 'free-mail', 'id-number'] as const) {
    const found = draft.privacy.filter((detail) => detail.kind === kind);
    const [first] = found;
    // What is private is not repeated in a list that may be passed on.
    if (first)
      remarks.push(remark(codeOf[kind], first.at, String(new Set(found.map((detail) => detail.written)).size)));
  }
  const local = new Map<string, Remark['at']>();
  for (const { phones, faxes } of draft.contacts) {
    // A number behind one with an area code (`0999-0000000 0000001`) has the same one.
    if (phones.some((phone) => /^[(（]?0\d{2,3}/u.test(phone.value))) continue;
    for (const phone of [...phones, ...faxes]) {
      const digits = phone.value.replaceAll(/[\s-]/gu, '');
      if (/^[2-9]\d{6,7}$/u.test(digits) && !/^(?:400|800)\d{4}$/u.test(digits)) local.set(phone.value, phone.at);
    }
  }
  for (const [phone, at] of local) remarks.push(remark('phone-without-area-code', at, phone));
  const people = draft.contacts.flatMap((contact) => contact.people);
  const [first] = people;
  if (first) remarks.push(remark('person-named', first.at, String(new Set(people.map((person) => person.value)).size)));
  return remarks;
};
