import { z } from 'zod';
import { day } from '../date.ts';
import { line, reference } from '../text.ts';
import { tableFields } from './common.ts';

/** What has to be handed in, by when (报送清单). */
export const submissionSchema = z.strictObject({
  kind: z.literal('submission'),
  ...tableFields,
  who: line('谁来报'),
  to: line('报到哪里'),
  items: z
    .array(
      z.strictObject({
        name: line('要交什么，如 活动总结'),
        how: line('怎样算合格，如 1000 字').optional(),
        count: line('几份、几张，如 3 张').optional(),
        due: day('截止日期'),
        stats: reference('要填的统计表（stats/ 里的文件名）').optional(),
        form: reference('要填的表单（forms/ 里的文件名）').optional(),
        note: line('补充说明').optional(),
      }),
    )
    .min(1)
    .describe('材料，一样一段'),
});
