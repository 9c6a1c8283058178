import type { RebuiltTable } from '../rebuilt-table.ts';
import { readable } from './readable.ts';
import { headingGrid } from './table-grid.ts';

interface Leaf {
  key: string;
  label: string;
  type: 'text' | 'integer' | 'decimal' | 'percent';
  unit?: string;
}
type Column = Leaf | { label: string; columns: Leaf[] };

const longest = 20;
/** Most columns the form can print. */
const widest = 20;

/** The columns of a blank table, two levels of heading at most; a sentence in Chinese when they cannot be told. */
export function columnsOf(table: RebuiltTable): Column[] | string {
  const grid = headingGrid(table.heading).map((row) => row.map(readable));
  const levels = grid.filter((row, index) => index === 0 || row.some((cell, at) => cell !== grid[index - 1]?.[at]));
  if (levels.length === 0) return '没有列标题';
  if (levels.length > 2) return '列标题有三层以上';
  const [top = [], below = top] = levels;
  if (top.length < 2) return '只有一列';
  if (top.length > widest) return `列太多（超过 ${widest} 列）`;
  if (below.some((label) => label === '')) return '有的列没有标题';
  if ([...top, ...below].some((label) => label.length > longest)) return `有的列标题超过 ${longest} 个字`;
  const columns: Column[] = [];
  below.forEach((label, at) => {
    const group = top[at] ?? '';
    const leaf = leafOf(label, at);
    const last = columns.at(-1);
    if (group === '' || group === label) columns.push(leaf);
    else if (last && 'columns' in last && last.label === group) last.columns.push(leaf);
    else columns.push({ label: group, columns: [leaf] });
  });
  // The first column holds the names of the rows: it is text, whatever it is called.
  const [first] = columns;
  if (first && 'type' in first) columns[0] = { key: first.key, label: first.label, type: 'text' };
  return columns;
}

/** What a column holds, by the words numbers are counted with. */
function leafOf(label: string, index: number): Leaf {
  const key = `c${index + 1}`;
  const unit = /[（(]([^（）()]{1,6})[）)]\s*$/u.exec(label)?.[1];
  if (unit !== undefined && /^[%％‰]$/u.test(unit)) return { key, label, type: 'percent' };
  if (/率$|占比$|比例$/u.test(label)) return { key, label, type: 'percent' };
  if (unit !== undefined && /^(?:万?元|亿元|公里|亩|吨|公斤|小时)$/u.test(unit))
    return { key, label, type: 'decimal', unit };
  if (unit !== undefined && /^(?:万?人|人次|个|场|次|场次|项|件|家|份|条|篇|名|户|万人次)$/u.test(unit))
    return { key, label, type: unit.startsWith('万') ? 'decimal' : 'integer', unit };
  if (/(?:人数|人次|场次|次数|总数|数量|个数|户数|件数|份数|会员数|[^\p{P}]数)$/u.test(label))
    return { key, label, type: 'integer' };
  if (/金额$|资金$|面积$/u.test(label)) return { key, label, type: 'decimal' };
  return { key, label, type: 'text' };
}
