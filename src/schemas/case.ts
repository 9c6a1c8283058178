import { z } from 'zod';
import { entryFields } from './entry.ts';
import { line, reference } from './text.ts';

/** A success case (典型案例): what an organisation did, what came of it, what others can take over. */
export const caseSchema = z
  .strictObject({
    ...entryFields,
    host: line('哪个单位做的'),
    results: z
      .array(
        z.strictObject({
          value: line('数字').max(8),
          unit: line('单位').max(6).optional(),
          label: line('说明').max(16),
        }),
      )
      .max(4)
      .default([])
      .describe('成效，最多四个数'),
    takeaway: line('别人可以学的一点').max(60),
    activities: z.array(reference('相关活动')).default([]).describe('属于哪些活动（activities/ 里的文件名）'),
    policies: z.array(reference('相关政策')).default([]).describe('用到哪些政策（policies/ 里的文件名）'),
  })
  .describe('cases/*.mdx：典型案例');
