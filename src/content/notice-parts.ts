/** One attachment as it stands in the text of a notice. */
export interface AttachmentPart {
  /** As written: `附件`, `附件2`. */
  label: string;
  html: string;
}

export interface NoticeParts {
  body: string;
  attachments: AttachmentPart[];
}

const heading = /<h2(?:\s[^>]*)?>\s*(附件\s*\d*)\s*[：:]?\s*<\/h2>/gu;

/**
 * Takes the rendered text of a notice apart where its attachments begin. Authors write them below the text, under
 * `## 附件` or `## 附件2`; in the document they stand behind the signature, each on a page of its own
 * (GB/T 9704-2012, 7.3.7).
 */
export function noticeParts(html: string): NoticeParts {
  const starts = [...html.matchAll(heading)];
  return {
    body: html.slice(0, starts[0]?.index),
    attachments: starts.map((start, index) => ({
      label: (start[1] ?? '').replaceAll(/\s/gu, ''),
      html: html.slice(start.index + start[0].length, starts[index + 1]?.index),
    })),
  };
}

/**
 * Where an attachment stands in the list of attachments: by its number, since some of them may have no text; one without
 * a number stands where it comes.
 */
export function placeInList({ label }: Pick<AttachmentPart, 'label'>, index: number): number {
  const number = /\d+/u.exec(label);
  return number ? Number(number[0]) - 1 : index;
}

/** 4号 characters between the indent behind `抄送：` and the margin of one character: (156 mm − 5 × 14 pt) ÷ 14 pt. */
const copiesLine = 26;

/** Lines the imprint takes on paper, so that room is kept for it at the foot of the last page (7.4). */
export function imprintLines(copies: readonly string[], issued: boolean): number {
  const text = copies.join('，').length + 1;
  return (copies.length > 0 ? Math.ceil(text / copiesLine) : 0) + (issued ? 1 : 0);
}

/** Sizes of the issuer's mark on paper, by its length: no line may be wider than the type area (156 mm = 442 pt). */
const markSizes = [
  { size: 'l', longest: 7 },
  { size: 'm', longest: 12 },
  { size: 's', longest: 17 },
] as const;
export type MarkSize = (typeof markSizes)[number]['size'] | 'xs';

/** How large the issuer's mark may be so that it stays in one line, and the text still begins on page one (7.3.3). */
export function markSize(mark: string): MarkSize {
  return markSizes.find(({ longest }) => mark.length <= longest)?.size ?? 'xs';
}
