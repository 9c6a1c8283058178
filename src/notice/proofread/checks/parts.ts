import type { Origin } from '../../origin.ts';
import type { Remark } from '../../remark.ts';
import type { Check, CheckedNotice } from '../checked-notice.ts';
import { remark } from '../codes.ts';

const kinds =
  '通知|通告|公告|通报|公报|公示|意见|方案|办法|细则|规定|规划|计划|要点|决定|决议|命令|议案|报告|请示|批复|函|纪要|倡议书?|一封信|启事|征集令|指南|章程|简章|预案|清单|说明|规则|名单|须知|安排|条例|规程|制度';
const kindEnd = new RegExp(`(?:${kinds})(?:[（(][^（()）]{1,20}[)）])?$`, 'u');

/** A number some websites put behind the title: 【…〔2023〕17号】. */
const numberBehind = /[【（([][^【（([]{0,20}[〔﹝[（(]?\d{4}.{0,10}号[】）)\]]$/u;

/** Papers that go to everybody, or with a covering note: they have neither number nor addressees of their own. */
const unaddressed =
  /(?:方案|办法|细则|规定|章程|规划|计划|要点|公告|通告|公示|启事|倡议书?|一封信|征集令|指南|简章)(?:[（(][^（()）]{1,20}[)）])?$/u;

/** Parts a notice has by GB/T 9704-2012 that are not in this one, and a title that does not say what it is. */
export const checkParts: Check = (notice) => {
  const { draft, texts } = notice;
  const first = draft.title?.at ?? texts[0]?.at(0) ?? { file: notice.clean.file, line: 1 };
  const end = lastOfBody(notice) ?? first;
  const remarks: Remark[] = [];
  if (!draft.title) remarks.push(remark('missing-title', first));
  else if (/(?:…|\.{3,})$/u.test(draft.title.value)) {
    remarks.push(remark('title-cut-off', draft.title.at, draft.title.value));
  } else if (!kindEnd.test(draft.title.value.replace(numberBehind, '').replaceAll(/[”》」\s]+$/gu, ''))) {
    remarks.push(remark('title-without-kind', draft.title.at, draft.title.value));
  }
  const addressed = !unaddressed.test(draft.title?.value ?? '');
  if (!draft.number && addressed) remarks.push(remark('missing-number', first));
  if (draft.addressees.length === 0 && addressed) remarks.push(remark('missing-addressees', first));
  if (!draft.signature) remarks.push(remark('missing-signature', end));
  if (!draft.signed) remarks.push(remark('missing-date', end, otherDay(notice)));
  const reachable = draft.contacts.some(
    ({ phones, faxes, emails, address }) => phones.length + faxes.length + emails.length > 0 || address !== undefined,
  );
  // A number that was taken out because it is a person's own was there, too.
  if (!reachable && draft.privacy.length === 0) remarks.push(remark('missing-contact', end));
  return remarks;
};

/** A day the notice gives elsewhere, so that an author knows where to look. */
function otherDay({ draft }: CheckedNotice): string {
  if (draft.imprint) return `，版记里的印发日期是 ${draft.imprint.value.day}`;
  return draft.published ? `，网页上的发布日期是 ${draft.published.value}` : '';
}

function lastOfBody({ draft }: CheckedNotice): Origin | undefined {
  const at = (draft.signature ?? draft.signed)?.at ?? draft.body.at(-1)?.at;
  return at && { file: at.file, line: at.end ?? at.line };
}
