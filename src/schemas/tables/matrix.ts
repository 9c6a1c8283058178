import { z } from 'zod';
import { countIn } from '#lib/chinese-number.ts';
import { line, paragraph } from '../text.ts';
import { tableFields } from './common.ts';

/**
 * A numbered scheme (数字口诀) such as 六必访六必做 or 五进五联五办. A number in the name of a column is a promise: it is checked
 * against what the column holds.
 */
export const matrixSchema = z
  .strictObject({
    kind: z.literal('matrix'),
    ...tableFields,
    paired: z.boolean().default(false).describe('写 true：每列的第几项互相对应，如 访谁、做什么'),
    columns: z
      .array(
        z.strictObject({
          name: line('这一组叫什么，如 六必访、五进').max(12),
          items: z
            .array(z.strictObject({ title: line('一项，如 进学校').max(40), text: paragraph('具体做什么').optional() }))
            .min(1)
            .describe('一项一段'),
        }),
      )
      .min(1)
      .max(5)
      .describe('几组，一组一段'),
  })
  .check(({ value, issues }) => {
    value.columns.forEach(({ name, items }, index) => {
      const count = countIn(name);
      if (count !== undefined && count !== items.length)
        issues.push({
          code: 'custom',
          path: ['columns', index, 'items'],
          message: `${count} 项，因为这一组叫“${name}”（现在有 ${items.length} 项）`,
          input: items,
        });
    });
    const [first] = value.columns;
    value.columns.forEach(({ name, items }, index) => {
      if (value.paired && first && items.length !== first.items.length)
        issues.push({
          code: 'custom',
          path: ['columns', index, 'items'],
          message: `${first.items.length} 项，好和“${first.name}”一一对应（“${name}”现在有 ${items.length} 项）`,
          input: items,
        });
    });
  });
