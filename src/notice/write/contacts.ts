import { officePhone } from '#schemas/text.ts';
import { privateIn } from '../parse/privacy.ts';
import type { WriteContext } from './context.ts';
import { organiserOf } from './organiser-of.ts';
import { readable } from './readable.ts';

const phoneField = officePhone('');
/** As the schema wants it, and no free mailbox. */
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;

/** Offices to ask: never people, never mobile numbers, never free mail. A number without an area code stays in the notice. */
export function contactsOf({ draft, tell }: WriteContext) {
  const organiser = organiserOf(draft);
  const contacts = draft.contacts.flatMap((contact) => {
    const name = readable(contact.office?.value ?? organiser?.value ?? '');
    const phone = contact.phones.find(({ value }) => phoneField.safeParse(value).success);
    const email = contact.emails.find(({ value, at }) => mail.test(value) && privateIn(value, () => at).length === 0);
    for (const other of contact.phones)
      if (other !== phone && !other.value.includes('不公开'))
        tell.left(
          `电话 ${readable(other.value)}`,
          phone ? '一个部门只放一个号码' : '没有区号，或者写法不像办公电话；确认以后自己写进 contacts',
          other.at,
        );
    if (contact.people.length > 0)
      tell.left('联系人姓名', '网站上只写单位，不写个人姓名；通知原文里照旧', contact.people[0]?.at);
    if (name === '' || (contact.office === undefined && !phone && !email)) return [];
    if (phone) tell.found('联系电话', phone, `${name} ${phone.value}`);
    else if (contact.office) tell.found('联系单位', contact.office, name);
    const address = readable(contact.address?.value ?? '');
    return [{ name, phone: phone?.value, email: email?.value, address: address === '' ? undefined : address }];
  });
  if (!contacts.some(({ phone }) => phone !== undefined))
    tell.missing('可以公开的办公电话', 'campaign.yaml 的 contacts', '读者有事不知道问谁');
  return contacts;
}
