import type { RebuiltTable } from '../../rebuilt-table.ts';
import type { SourceCell, SourceLine } from '../../source.ts';

/** The cells of a table without what stands above and below it. */
export type TableCells = Pick<RebuiltTable, 'heading' | 'rows' | 'use' | 'certainty' | 'why'>;

/** An empty cell that is merged with nothing: `''` is kept for "belongs to the cell above". */
export const emptyCell = ' ';

const han = '\\p{Script=Han}';
const padded = new RegExp(`^${han}(?:[ \\u3000\\u00a0]+${han})+$`, 'u');

/** Text of one cell: padding of short words (`桐  乡`) and white space around it taken out. */
export function cellText(text: string): string {
  const trimmed = text.replaceAll('\u00a0', ' ').trim();
  return padded.test(trimmed) ? trimmed.replaceAll(/\s+/gu, '') : trimmed;
}

/** A heading of one row, no cell merged. */
export function plainHeading(cells: readonly string[]): SourceCell[][] {
  return [cells.map((text) => ({ text, columns: 1, rows: 1 }))];
}

/** Words that head a column in the tables of notices. */
const headingWord =
  /^(?:序号|编号|姓\s*名|名称|性别|民族|年龄|出生年月|政治面貌|学历|专业|年级|班级|学校|院系|籍贯|职务|职称|单位|所在单位|工作单位|部门|联系人|联系电话|联系方式|电话|手机|邮箱|地址|时间|日期|地点|内容|形式|主题|项目|类别|类型|数量|人数|名额|次数|场次|金额|备注|说明|要求|进度|措施|目标|任务|(?:地区|盟市|县区|市州|区县|市县|旗县).{0,2}|.{1,8}(?:名称|单位|部门|部室|时间|日期|地点|内容|形式|人数|数量|名额|领导|电话|人|情况|组织|类别|时限|措施|任务|数))(?:（.{1,12}）)?$/u;

/** Whether a text reads like the head of a column. */
export function isHeadingWord(text: string): boolean {
  return text.length <= 16 && headingWord.test(text);
}

/** Whether a text could head a column: short, no sentence, no number. */
export function couldHead(text: string): boolean {
  return text.length <= 24 && !/[。；;！？]/u.test(text) && !/^[\d.%—-]+$/u.test(text);
}

/** Tells a heading in front of rows: it holds words for columns, or the rows below hold numbers where it holds words. */
export function opensWithHeading(rows: readonly (readonly string[])[]): boolean {
  const [first, ...below] = rows;
  if (!first || below.length === 0 || first.some((text) => text.trim() === '' || !couldHead(text))) return false;
  if (first.some((text) => isHeadingWord(text))) return true;
  return first.some((_, column) => below.every((row) => /^[\d.%]+$/u.test((row[column] ?? '').trim())));
}

export function isBlank(line: SourceLine): boolean {
  return line.text.trim() === '';
}
