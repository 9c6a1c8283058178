import { z } from 'zod';
import { day } from './date.ts';
import { entryFields } from './entry.ts';
import { httpsUrl, line, paragraph } from './text.ts';

/** A policy explainer (政策解读): what somebody gets, who, how, where. */
export const policySchema = z
  .strictObject({
    ...entryFields,
    benefit: z
      .strictObject({
        value: line('最打动人的一个数，如 最高 20 万元').max(14),
        note: line('这个数的前提，如 合伙可以叠加').max(24).optional(),
      })
      .describe('能得到什么，卡片上的大字'),
    who: paragraph('谁能申请'),
    where: line('到哪里办'),
    materials: z.array(line('一份材料')).default([]).describe('要带什么'),
    steps: z.array(line('一个步骤')).default([]).describe('怎么办，一步一行'),
    basis: z
      .strictObject({ title: line('依据文件的名称和文号'), url: httpsUrl('文件原文地址').optional() })
      .optional()
      .describe('政策依据；示例内容不写'),
    validFrom: day('从哪天起有效').optional(),
    validTo: day('到哪天为止').optional(),
  })
  .describe('policies/*.mdx：政策解读');
