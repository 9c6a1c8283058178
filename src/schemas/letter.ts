import { z } from 'zod';
import { day } from './date.ts';
import { entryFields } from './entry.ts';
import { line, reference } from './text.ts';

/** An open letter (一封信) to those who come home; its text is the body. */
export const letterSchema = z
  .strictObject({
    ...entryFields,
    to: line('称呼，如 返乡的青年朋友们'),
    from: line('落款：哪个单位写的，不写个人姓名'),
    signed: day('落款日期'),
    policies: z.array(reference('信里说到的政策')).default([]).describe('信里说到的政策（policies/ 里的文件名）'),
    activities: z.array(reference('信里说到的活动')).default([]).describe('信里说到的活动（activities/ 里的文件名）'),
  })
  .describe('letters/*.mdx：公开信');
export type Letter = z.infer<typeof letterSchema>;
