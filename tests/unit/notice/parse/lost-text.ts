import type { CleanDocument } from '../../../../src/notice/clean-document.ts';
import type { BodyBlock, Section } from '../../../../src/notice/notice-draft.ts';
import type { Origin } from '../../../../src/notice/origin.ts';
import type { NoticeStructure } from '../../../../src/notice/parse/structure.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');
/** The word alone that heads a list or an attachment. */
const labelOnly = /^【?附\s*(?:件|表|录)?\s*[\d０-９一二三四五六七八九十]{0,3}[-—–\d]{0,3}】?[：:．.、]?$/;

function written(block: BodyBlock): string {
  if (block.kind === 'heading') return bare(block.marker.written + block.text);
  return block.kind === 'paragraph' ? bare(block.text) : '';
}

/** What is wrong with the way a structure holds a text: paragraphs lost, told twice, or out of order. Empty when all is well. */
export function lostText(clean: CleanDocument, structure: NoticeStructure): string[] {
  const faults: string[] = [];
  const blocks = [...structure.body, ...structure.attachments.flatMap((attachment) => attachment.blocks)];
  const left = new Set(blocks.filter((block) => block.kind !== 'table'));
  const byLine = Map.groupBy(left, (block) => block.at.line);
  const tables = blocks.filter((block) => block.kind === 'table');
  const fields: { at: Origin; text: string }[] = [
    structure.mark,
    structure.number,
    structure.title,
    structure.urgency,
    structure.signature,
    structure.signed,
    structure.note,
    structure.imprint,
    ...structure.addressees,
    ...structure.copies,
    ...structure.attachments.flatMap((attachment) => [attachment.listed, attachment.titled]),
  ].flatMap((field) =>
    field === undefined
      ? []
      : [{ at: field.at, text: bare(typeof field.value === 'string' ? field.value : field.value.office) }],
  );
  const holds = (at: Origin, line: number): boolean => line >= at.line && line <= (at.end ?? at.line);
  for (const paragraph of clean.blocks) {
    if (paragraph.kind !== 'paragraph') continue;
    const text = bare(paragraph.text);
    const line = paragraph.lines[0]?.line ?? 0;
    const here = (byLine.get(line) ?? []).filter((block) => left.has(block));
    const whole = here.find((block) => written(block) === text);
    if (whole !== undefined) {
      left.delete(whole);
      continue;
    }
    if (
      labelOnly.test(text) ||
      structure.dropped.some((dropped) => text.includes(bare(dropped.text)) && holds(dropped.at, line))
    )
      continue;
    if (tables.some((table) => holds(table.at, line))) continue;
    const end = here.find((block) => text.endsWith(written(block)));
    if (end !== undefined) left.delete(end);
    const own = fields.filter((field) => holds(field.at, line));
    if (own.length === 0) faults.push(`lost: ${paragraph.text}`);
    else if (!isTold(text, own.map((field) => field.text).join('') + (end === undefined ? '' : written(end))))
      faults.push(`lost in part: ${paragraph.text} → ${own.map((field) => field.text).join('|')}`);
  }
  for (const block of left) faults.push(`not in the text, or twice: ${written(block)}`);
  if (flat(structure.sections).filter((block) => structure.body.includes(block)).length !== structure.body.length)
    faults.push('sections do not hold the body');
  const lines = structure.attachments.flatMap((attachment) => attachment.blocks).map((block) => block.at.line);
  if (lines.some((line, place) => line < (lines[place - 1] ?? 0))) faults.push('attachments out of order');
  return faults;
}

/** Every Han character of the paragraph that is no label, date or number is among the told ones. */
function isTold(text: string, told: string): boolean {
  const plain = text.replace(
    /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}[-./]\d{1,2}[-./]\d{1,2}|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十元]+月[一二三四五六七八九十]+日/g,
    '',
  );
  const rest = plain
    .replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/, '')
    .replace(
      /印发$|^(?:抄送|抄报|分送|发送|主送|呈报|报|送|抄)[：:]|文件$|第(?=\d+号)|^附(?:件|表|录)?[\d一二三四五六七八九十-]*[：:]?/g,
      '',
    );
  return [...rest]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .every((character) => told.includes(character));
}

function flat(sections: readonly Section[]): BodyBlock[] {
  return sections.flatMap((section) => [
    ...(section.heading === undefined ? [] : [section.heading]),
    ...section.blocks,
    ...flat(section.children),
  ]);
}
