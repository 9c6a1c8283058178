import type { CleanDocument, CleanParagraph } from '../clean-document.ts';
import type { ContactDraft } from '../notice-draft.ts';
import type { Found, Origin } from '../origin.ts';
import { found, originOf } from './passages.ts';
import { halfWidth, mobileNumber, officeNumbers } from './telephone.ts';

type Field = 'people' | 'phones' | 'faxes' | 'both' | 'emails' | 'address' | 'none';

/** Labels as notices pad them: `联 系 人：`. The last ones carry nothing we keep, but end the value before them. */
const labels: [Field, string][] = [
  [
    'people',
    '联\\s*系\\s*人(?:\\s*(?:及|和)?\\s*(?:联系)?\\s*(?:电\\s*话|方式))?|联\\s*络\\s*(?:人|员)|请?联系(?=\\s*[：:])|负\\s*责\\s*人',
  ],
  [
    'both',
    '(?:联系|咨询|办公)?\\s*(?:电\\s*话|电话)\\s*[（(/、及和]\\s*传\\s*真\\s*[）)]?|传\\s*真\\s*[（(/]\\s*电\\s*话\\s*[）)]?',
  ],
  [
    'phones',
    '联\\s*系\\s*电\\s*话|咨询电话|办公电话|值班电话|报名电话|咨询热线|服务热线|联\\s*系\\s*方\\s*式|电\\s*话|座\\s*机',
  ],
  ['faxes', '传\\s*真(?:\\s*电话)?'],
  ['emails', '(?:电\\s*子\\s*)?(?:邮\\s*箱|信\\s*箱)(?:\\s*地址)?|电子邮件|邮\\s*件|E-?mail'],
  ['address', '(?:通[讯信]|联系|邮寄|办公|报送|收件|报名)?\\s*地\\s*址'],
  [
    'none',
    '邮\\s*(?:政\\s*)?编(?:\\s*码)?|手\\s*机(?:号码?)?|QQ\\s*(?:号码?|群)?|微\\s*信\\s*(?:号|群)?|网\\s*址|填\\s*表\\s*(?:人|时间|日期)|时\\s*间|附\\s*件',
  ],
];
const anyLabel = new RegExp(
  `(?<![\\p{Script=Han}])(?:${labels.map(([, pattern]) => `(${pattern})`).join('|')})\\s*(?:[：:]|(?=[（(]?\\d{3}))|(?<=[\\p{Script=Han}）)])(?:${labels.map(([, pattern]) => `(${pattern})`).join('|')})\\s*[：:]`,
  'giu',
);
const mail = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?@ ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/gu;
const officeName = /^[\p{Script=Han}（）()“”]{2,24}$/u;
const notNames =
  /^(?:电话|传真|手机|邮箱|办公室|同志|老师|联系|地址|单位|部门|签字|盖章|待定|详见|无|另附|如下|姓名|职务)/u;

/** How far a block of contacts may be spread, in paragraphs. */
const reach = 8;

interface Growing {
  contact: ContactDraft;
  /** Place of its last paragraph. */
  last: number;
}

/**
 * The contacts a notice gives, in order: 联系人, 联系电话, 传真, 电子邮箱, 地址, with the office in front of them. Blank forms
 * (`联系电话：`) give nothing; mobile numbers are not kept here.
 */
export function readContacts(clean: CleanDocument): ContactDraft[] {
  const contacts: Growing[] = [];
  clean.blocks.forEach((block, place) => {
    if (block.kind === 'paragraph') readParagraph(block, place, clean.file, contacts);
  });
  const whole = contacts
    .map(({ contact }) => contact)
    .filter(
      ({ people, phones, faxes, emails, address }) =>
        people.length + phones.length + faxes.length + emails.length > 0 || address,
    );
  return addLooseMail(whole, clean);
}

function readParagraph(block: CleanParagraph, place: number, file: string, contacts: Growing[]): void {
  const text = halfWidth(block.text);
  const hits = [...text.matchAll(anyLabel)];
  if (hits.length === 0) readUnlabelled(text, block, place, file, contacts);
  hits.forEach((hit, number) => {
    const field = fieldOf(hit);
    const begin = hit.index + hit[0].length;
    const end = Math.min(hits[number + 1]?.index ?? text.length, stopAfter(text, begin));
    const value = text.slice(begin, end);
    const at = originOf(block, begin, file);
    if (field === 'none' || value.replaceAll(/[\s_＿—-]/gu, '') === '') return;
    const office =
      number === 0 || field === 'people'
        ? officeBefore(text.slice(hits[number - 1]?.index ?? 0, hit.index))
        : undefined;
    fill(
      contactFor(contacts, field, office === undefined ? undefined : found(office, at, 'likely'), place),
      field,
      value,
      at,
    );
  });
}

/** `团省委青年发展部：陈某，0999-0000001`: who and where, without a label. */
function readUnlabelled(text: string, block: CleanParagraph, place: number, file: string, contacts: Growing[]): void {
  if (text.length > 70 || officeNumbers(text).length === 0 || !/^[\p{Script=Han}\d（(.、\s]/u.test(text)) return;
  const colon = text.search(/[：:]/u);
  const office = colon > 0 ? officeBefore(text.slice(0, colon)) : undefined;
  // Numbers alone may be anything: somebody must stand in front of them.
  if (office === undefined && namesIn(text).length === 0) return;
  const at = originOf(block, Math.max(0, colon), file);
  const contact = contactFor(contacts, 'people', office === undefined ? undefined : found(office, at, 'likely'), place);
  fill(contact, 'people', office === undefined ? text : text.slice(colon + 1), at);
}

function fieldOf(hit: RegExpMatchArray): Field {
  const group = hit.slice(1).findIndex((part) => part !== undefined);
  return labels[group % labels.length]?.[0] ?? 'none';
}

/** A value ends with its sentence; a stop inside an address or before more numbers does not count. */
function stopAfter(text: string, begin: number): number {
  const stop = text.slice(begin).search(/[。；;\n]|[，,](?=\s*(?:请|逾期|未尽|特此|各))/u);
  return stop < 0 ? text.length : begin + stop;
}

function officeBefore(text: string): string | undefined {
  const name = text
    .split(/[。；;，,\n：:]/u)
    .filter((part) => part.trim() !== '')
    .at(-1)
    ?.replace(/^[\s（(\d.、一二三四五六七八九十）)]+|[\s（(]+$/gu, '')
    .trim();
  if (name === undefined || !officeName.test(name)) return undefined;
  return /(?:部|处|委|办|中心|办公室|室|组|会|科|局|院|校|团委|社|公司|台|队)(?:[（(][^（）()]+[）)])?$/u.test(name)
    ? name
    : undefined;
}

/** The contact a value belongs to: the one at hand, or a new one where another person or office begins. */
function contactFor(contacts: Growing[], field: Field, office: Found<string> | undefined, place: number): ContactDraft {
  const current = contacts.at(-1);
  const of = current?.contact;
  const another =
    !current ||
    !of ||
    place - current.last > reach ||
    (office !== undefined && of.office !== undefined && of.office.value !== office.value) ||
    (field === 'people' && (of.people.length > 0 || (of.phones.length > 0 && office !== undefined)));
  const fresh = another ? { contact: { people: [], phones: [], faxes: [], emails: [] }, last: place } : current;
  if (another) contacts.push(fresh);
  fresh.last = place;
  if (office) fresh.contact.office ??= office;
  return fresh.contact;
}

function fill(contact: ContactDraft, field: Field, value: string, at: Origin): void {
  if (field === 'address') {
    const address = value.trim().replace(/[，,、]$/u, '');
    if (address.length >= 4 && address.length <= 80) contact.address = found(address, at);
    return;
  }
  if (field === 'people') {
    const within = /(?:^|[，,、：:\s])(\p{Script=Han}{3,16}(?:部|处|室|办|中心|科))(?=[，,、\s]|$)/u.exec(value)?.[1];
    if (within !== undefined) contact.office ??= found(within, at, 'likely');
    for (const name of namesIn(value)) {
      // 联系人：学校部 王某 names the office first.
      if (!/[部处室科办会委组]$/u.test(name)) contact.people.push(found(name, at));
      else contact.office ??= found(name, at, 'likely');
    }
  }
  for (const { number, fax, both, whole } of officeNumbers(value)) {
    const phone = whole ? found(number, at) : found(number, at, 'likely', '没写区号，公开前要补上');
    const known = (list: typeof contact.phones) => list.some((other) => other.value === number);
    const faxed = fax || field === 'faxes' || field === 'both';
    if (faxed && !known(contact.faxes)) contact.faxes.push(phone);
    if ((!fax || both) && field !== 'faxes' && !known(contact.phones) && field !== 'emails') contact.phones.push(phone);
  }
  for (const [address] of value.matchAll(mail)) {
    const email = address.replaceAll(' ', '');
    if (!contact.emails.some((other) => other.value === email)) contact.emails.push(found(email, at));
  }
}

/** Names of people: 2 to 4 characters, two single ones are one name (`王 明`); with numbers and titles cut off. */
function namesIn(value: string): string[] {
  const bare = value
    .replaceAll(mobileNumber, '、')
    .replaceAll(mail, '、')
    .replaceAll(/[（(][^（）()]*[）)]|\d[\d\s-]*/gu, '、');
  return bare.split(/[、，,;；/]/u).flatMap((part) => {
    const tokens = part.trim().split(/\s+/u).filter(Boolean);
    const names: string[] = [];
    for (let place = 0; place < tokens.length; place += 1) {
      const token = tokens[place] ?? '';
      const next = tokens[place + 1] ?? '';
      if (token.length === 1 && next.length === 1) {
        names.push(token + next);
        place += 1;
      } else {
        names.push(token);
      }
    }
    return names.filter(
      (name) =>
        /^\p{Script=Han}{2,4}$|^\p{Script=Han}{2,6}[·•]\p{Script=Han}{2,8}$/u.test(name) && !notNames.test(name),
    );
  });
}

/** 将报名表发送至邮箱 a@example.cn: an address in the text belongs to the contact, or is one of its own. */
function addLooseMail(contacts: ContactDraft[], clean: CleanDocument): ContactDraft[] {
  const all = [...contacts];
  for (const block of clean.blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const match of halfWidth(block.text).matchAll(mail)) {
      const email = match[0].replaceAll(' ', '');
      if (all.some(({ emails }) => emails.some((other) => other.value === email))) continue;
      const value = found(email, originOf(block, match.index, clean.file), 'likely');
      const [only] = all;
      if (only && all.length === 1) only.emails.push(value);
      else all.push({ people: [], phones: [], faxes: [], emails: [value] });
    }
  }
  return all;
}
