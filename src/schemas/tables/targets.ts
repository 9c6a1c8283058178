import { z } from 'zod';
import { line } from '../text.ts';
import { tableFields } from './common.ts';

/** How much is asked for (指标表). */
export const targetsSchema = z.strictObject({
  kind: z.literal('targets'),
  ...tableFields,
  items: z
    .array(
      z
        .strictObject({
          name: line('做什么，如 走访村（社区）'),
          per: line('按什么算，如 每个县（市、区）'),
          bound: z.enum(['至少', '最多', '正好']).default('至少').describe('至少、最多还是正好'),
          value: z.number().nonnegative().describe('数值'),
          to: z.number().nonnegative().optional().describe('是一个范围时的上限，如 2—3 里的 3'),
          unit: line('单位，如 个、次、%').max(8),
          note: line('补充说明').optional(),
        })
        .refine(({ value, to }) => to === undefined || to > value, { error: '比 value 大的数', path: ['to'] }),
    )
    .min(1)
    .describe('指标，一项一段'),
});
