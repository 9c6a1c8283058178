import type { AttachmentDraft, BodyBlock } from '../../notice-draft.ts';
import type { Remark } from '../../remark.ts';
import type { Check, CheckedNotice } from '../checked-notice.ts';
import { quote } from '../codes/saying.ts';
import { remark } from '../codes.ts';

/** Attachments that are named but not there, there but not named, or called something else. */
export const checkAttachments: Check = (notice) => {
  const { draft } = notice;
  const anyListed = draft.attachments.some((attachment) => attachment.listed);
  const remarks = draft.attachments.flatMap((attachment) => ofOne(attachment, notice, anyListed));
  return [...remarks, ...mentioned(notice)];
};

function ofOne(attachment: AttachmentDraft, notice: CheckedNotice, anyListed: boolean): Remark[] {
  const { listed, titled } = attachment;
  const title = titled?.value ?? listed?.value ?? '';
  const name = attachment.number === undefined ? '附件' : `附件${String(attachment.number)}`;
  const remarks: Remark[] = [];
  const code = /二维码|小程序码/u.test(title);
  if (code) {
    const picture = notice.source.leftOut.some((left) => left.what === 'picture' && left.count > 0);
    remarks.push(remark(picture ? 'qr-left-behind' : 'missing-qr', (titled ?? listed)?.at ?? attachment.at, title));
  } else if (!attachment.blocks.some(hasContent)) {
    const at = listed?.at ?? attachment.at;
    remarks.push(remark('missing-attachment', at, title === '' ? name : `${name}${quote(title)}`));
  }
  if (listed && titled && bare(listed.value) !== bare(titled.value)) {
    remarks.push(remark('attachment-title-differs', titled.at, name, listed.value, titled.value));
  }
  // The plan a covering note brings out is named in its title, not in a list.
  const broughtOut = bare(notice.draft.title?.value ?? '').includes(bare(title)) && title !== '';
  if (anyListed && !listed && !broughtOut) {
    remarks.push(remark('attachment-not-listed', attachment.at, title === '' ? name : `${name}${quote(title)}`));
  }
  return remarks;
}

function hasContent(block: BodyBlock): boolean {
  if (block.kind === 'table') return block.table.rows.length + block.table.heading.length > 0;
  return block.text.trim() !== '';
}

/** A title without what may differ: quotes, brackets, spaces, dots. */
function bare(title: string): string {
  return title.replaceAll(/[（(][年月日旬季度\s_]*[）)]/gu, '').replaceAll(/[\s“”"‘’《》（）()·、，,。.—-]/gu, '');
}

/** `（见附件3）` with two attachments, or with none. */
function mentioned({ draft, texts }: CheckedNotice): Remark[] {
  const remarks: Remark[] = [];
  const lines = new Set(
    draft.attachments.flatMap(({ at, listed, titled }) => [at.line, listed?.at.line, titled?.at.line]),
  );
  const told = new Set<string>();
  for (const text of texts) {
    if (lines.has(text.at(0).line)) continue;
    for (const match of text.text.matchAll(
      /(?:见|填写|填报|报送|参照|按照|按|如|（)\s?附件\s?(\d{1,2})?(?!中|里|形式|说明)/gu,
    )) {
      const number = match[1] === undefined ? undefined : Number(match[1]);
      const there =
        number === undefined
          ? draft.attachments.length > 0
          : draft.attachments.some((attachment, at) => (attachment.number ?? at + 1) === number);
      const written = `附件${match[1] ?? ''}`;
      if (there || told.has(written)) continue;
      told.add(written);
      remarks.push(remark('attachment-not-there', text.at(match.index), match[0].replace('（', '')));
    }
  }
  return remarks;
}
