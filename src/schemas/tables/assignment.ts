import { z } from 'zod';
import { line, printable } from '../text.ts';
import { tableFields } from './common.ts';

/** Who looks after whom (安排表). An empty cell belongs to the cell above it, as in the merged cells of a printed table. */
export const assignmentSchema = z
  .strictObject({
    kind: z.literal('assignment'),
    ...tableFields,
    columns: z.array(line('列名')).min(2).max(8).describe('每一列叫什么'),
    rows: z.array(z.array(printable())).describe('一行一个列表；空着（""）就和上面一格合并，确实没有就写 —'),
    missing: line('原文没有给出内容时，说明缺什么').optional(),
  })
  .check(({ value, issues }) => {
    if (value.rows.length === 0 && value.missing === undefined)
      issues.push({
        code: 'custom',
        path: ['rows'],
        message: '至少一行；原文里就没有，就写 missing 说明',
        input: value.rows,
      });
    value.rows.forEach((row, index) => {
      if (row.length !== value.columns.length)
        issues.push({
          code: 'custom',
          path: ['rows', index],
          message: `每行 ${value.columns.length} 格，和 columns 一样多（这一行有 ${row.length} 格）`,
          input: row,
        });
      if (index === 0)
        row.forEach((cell, at) => {
          if (cell === '')
            issues.push({
              code: 'custom',
              path: ['rows', 0, at],
              message: '有内容：第一行上面没有格子可以合并',
              input: cell,
            });
        });
    });
  });
