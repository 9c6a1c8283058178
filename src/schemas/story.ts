import { z } from 'zod';
import { entryFields } from './entry.ts';
import { line, reference } from './text.ts';

/** A person who came back, told in their own steps. */
export const storySchema = z
  .strictObject({
    ...entryFields,
    person: z
      .strictObject({
        name: line('怎么称呼（示例人物用化名，如 小杨）').max(12),
        age: z.int().min(14).max(99).optional().describe('年龄'),
        from: line('从哪里回来'),
        to: line('回到哪里'),
        does: line('现在做什么').max(24),
        since: z.int().min(1990).max(2100).optional().describe('哪一年回来的'),
      })
      .describe('故事里的人'),
    quote: line('最想让人记住的一句话').max(40).optional(),
    policies: z.array(reference('用过的政策')).default([]).describe('用过哪些政策（policies/ 里的文件名）'),
  })
  .describe('stories/*.mdx：返乡故事');
export type Story = z.infer<typeof storySchema>;
