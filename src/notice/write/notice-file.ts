import { isRealDate } from '#lib/china-time.ts';
import type { NoticeDraft } from '../notice-draft.ts';
import type { WriteContext } from './context.ts';
import { noticeBody } from './notice-body.ts';
import { issuerOf, organiserOf } from './organiser-of.ts';
import { readable } from './readable.ts';
import { shorten } from './shorten.ts';
import { summaryOf } from './summary-of.ts';
import { entryText } from './yaml-text.ts';

/** 发文字号 as the schema wants it (GB/T 9704-2012, 7.2.5): brackets normalised, no 第, no leading zero. */
const number = /^\p{Script=Han}+〔\d{4}〕[1-9]\d*号$/u;

/** The notice's own entry: every part of its form as a field, its text whole. */
export function noticeFile(context: WriteContext): string {
  const { draft, tell, published } = context;
  const title = noticeTitle(draft);
  if (draft.title) tell.found('通知标题', draft.title, title);
  else tell.missing('通知标题', `notices/${context.noticeId}.mdx 的 title`, '没有认出标题，先用了文件名');
  if (draft.addressees.length === 0) tell.missing('主送机关', `notices/${context.noticeId}.mdx 的 addressees`);
  if (!draft.signature)
    tell.missing('落款', `notices/${context.noticeId}.mdx 的 issuer`, '没有发文单位的署名，先写主办单位');
  const issuer = readable(issuerOf(draft));
  const signature = readable(draft.signature?.value ?? '');
  const fields = {
    title,
    summary: summaryOf(draft, 120) ?? shorten(title, 120),
    published,
    source: readable(organiserOf(draft)?.value ?? '') || undefined,
    review: 'needed',
    number: numberOf(context),
    issuer,
    signature: signature === '' || signature === issuer ? undefined : signature,
    addressees: listed(draft.addressees),
    signed: signedOf(context),
    urgency: draft.urgency?.value,
    note: readable(draft.note?.value ?? '') || undefined,
    copies: listed(draft.copies),
    imprint: imprintOf(draft),
    attachments: attachmentTitles(draft).map((name) => ({ title: name })),
  };
  return entryText(fields, noticeBody(draft));
}

/** Title of the notice, else the name of its file. */
export function noticeTitle(draft: NoticeDraft): string {
  const title = readable(draft.title?.value ?? '') || readable(draft.file.replace(/\.[^.]*$/u, '')) || '通知';
  return shorten(title, 120);
}

function numberOf({ draft, tell, noticeId }: WriteContext): string | undefined {
  if (!draft.number) return void tell.missing('发文字号', `notices/${noticeId}.mdx 的 number`, '通知上没有就不用写');
  if (number.test(draft.number.value)) {
    tell.found('发文字号', draft.number, draft.number.value);
    return draft.number.value;
  }
  tell.left(`发文字号 ${readable(draft.number.value)}`, '写法不合规范，没有写进 number，请核对', draft.number.at);
  return undefined;
}

function signedOf({ draft, tell, noticeId, published, today }: WriteContext): string | undefined {
  if (draft.signed && isRealDate(draft.signed.value)) {
    tell.found('成文日期', draft.signed, draft.signed.value);
    return draft.signed.value;
  }
  const used = published === today ? '先把今天当作发布日期' : `先用 ${published} 当作发布日期`;
  return void tell.missing('成文日期', `notices/${noticeId}.mdx 的 signed 和 published`, used);
}

function imprintOf({ imprint }: NoticeDraft) {
  if (!imprint || !isRealDate(imprint.value.day) || readable(imprint.value.office) === '') return undefined;
  return { office: readable(imprint.value.office), day: imprint.value.day };
}

const listed = (found: readonly { value: string }[]) =>
  found.map(({ value }) => readable(value)).filter((name) => name !== '');

/** Titles by the list behind the text, else by the head of each attachment, else by its number. */
function attachmentTitles({ attachments }: NoticeDraft): string[] {
  return attachments.map(
    ({ number: order, listed: inList, titled }) =>
      readable(inList?.value ?? titled?.value ?? '') || `附件${order ?? ''}`,
  );
}
