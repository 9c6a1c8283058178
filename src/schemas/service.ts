import { z } from 'zod';
import { entryFields } from './entry.ts';
import { httpsUrl, line, officePhone, paragraph, reference } from './text.ts';

/** Whether somebody else can go in one's place. */
export const proxyAnswers = ['能', '部分能', '不能'] as const;

/** One thing people can get done at home (办事指南): what, who, with what, where, when, and whether somebody can go for them. */
export const serviceSchema = z
  .strictObject({
    ...entryFields,
    item: line('办的是什么事，动词开头，如 换领驾驶证').max(16),
    who: paragraph('谁能办'),
    materials: z.array(line('一份材料')).min(1).describe('要带什么，一行一样'),
    window: line('到哪个部门、哪个窗口办'),
    address: line('地址；各地不同就不写').optional(),
    hours: line('什么时候能办，如 工作日 9:00—17:00').optional(),
    phone: officePhone('咨询电话，带区号').optional(),
    proxy: z
      .strictObject({
        allowed: z.enum(proxyAnswers).describe('能不能请人代办'),
        how: paragraph('谁可以代、要多带什么；不能代就说为什么'),
      })
      .describe('能不能请人代办'),
    steps: z.array(line('一个步骤')).default([]).describe('怎么办，一步一行'),
    takes: line('多久办好').optional(),
    fee: line('收不收费，收多少').optional(),
    basis: z
      .strictObject({ title: line('依据文件的名称和文号'), url: httpsUrl('文件原文地址').optional() })
      .optional()
      .describe('依据；示例内容不写'),
    activities: z.array(reference('相关活动')).default([]).describe('属于哪些活动（activities/ 里的文件名）'),
  })
  .describe('services/*.mdx：办事指南');
export type Service = z.infer<typeof serviceSchema>;
