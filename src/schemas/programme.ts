import { z } from 'zod';
import { httpsUrl, line, paragraph, reference } from './text.ts';

/** A long-running programme the campaign is linked with (长期项目), such as 领头雁 or 1+100. */
export const programmeSchema = z.strictObject({
  name: line('项目名称').max(24),
  about: paragraph('是什么，一两句话'),
  gives: line('能得到什么'),
  host: line('谁在办'),
  url: httpsUrl('项目网站').optional(),
  activities: z.array(reference('相关活动')).default([]).describe('相关活动（activities/ 里的文件名）'),
  policies: z.array(reference('相关政策')).default([]).describe('相关政策（policies/ 里的文件名）'),
});

export const programmesSchema = z
  .strictObject({ programmes: z.array(programmeSchema).min(1).describe('项目，一个一段') })
  .describe('programmes.yaml：长期项目');
export type Programme = z.infer<typeof programmeSchema>;
