import { documentNumberIn } from '../parse/document-number.ts';

const kind =
  /(?:通知|公告|通报|方案|意见|决定|函|办法|细则|倡议书|计划|要点|规定|章程|启事|公示|请示|报告|批复|纪要|须知|指引|安排)(?:[（(][^（）()]{1,12}[)）])?$/;

/** Whether a line is surely of a notice: its mark, number, urgency or (a line of) its title. */
export function beginsNotice(text: string): boolean {
  if (text.length > 120 || isFrontMatter(text)) return false;
  const bare = text.replace(/^[^\p{Script=Han}“《【\d]+/u, '');
  return (
    documentNumberIn(text) !== undefined ||
    /^(?:关于|转发|印发)/.test(bare) ||
    /文件$/.test(bare) ||
    /^(?:特急|加急|特\s*急|加\s*急|绝密|机密|秘密)/.test(bare) ||
    (bare.length >= 8 && kind.test(bare)) ||
    /^(?:通知|公告|通报|倡议书|公示|启事)$/.test(bare)
  );
}

/** Whether a line names an organisation, as the lines above a title do. */
export function namesIssuer(text: string): boolean {
  return text.length <= 60 && /(?:委员会|委|团委|联合会|学联|协会|部|局|厅|办公室)$/.test(text);
}

/** `layout: post`: what a site generator puts above a Markdown text. */
export function isFrontMatter(text: string): boolean {
  return /^[A-Za-z][\w-]{0,30}\s*:(?!\/\/)/.test(text);
}
