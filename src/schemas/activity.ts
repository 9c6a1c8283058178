import { z } from 'zod';
import { endsAfterStart, moment } from './date.ts';
import { entryFields } from './entry.ts';
import { line, paragraph, reference } from './text.ts';

/** One thing people can take part in: a programme of the notice, or a single event of it. */
export const activitySchema = z
  .strictObject({
    ...entryFields,
    number: z.int().min(1).max(99).describe('在通知里是第几项，决定先后'),
    group: line('通知里的分类，如 青年人才联络凝聚').optional(),
    start: moment('开始时间').optional(),
    end: moment('结束时间').optional(),
    deadline: moment('报名截止时间').optional(),
    hours: line('跨好几天的活动，每天几点到几点，如 每天 8:30—17:30').optional(),
    place: line('在哪里').optional(),
    host: line('谁来办，如 各市团委'),
    gives: paragraph('参加能得到什么，一句话；通知没写就不写').optional(),
    action: line('读者要做的一件事，动词开头，如 扫码报名').max(16).optional(),
    form: reference('报名或登记用的表单（forms/ 里的文件名）').optional(),
    notice: reference('依据的通知（notices/ 里的文件名）'),
    policies: z.array(reference('相关政策')).default([]).describe('相关政策（policies/ 里的文件名）'),
  })
  .check(endsAfterStart)
  .describe('activities/*.mdx：活动');
export type Activity = z.infer<typeof activitySchema>;
