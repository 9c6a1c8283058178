import { z } from 'zod';
import { day, endsAfterStart } from './date.ts';
import { line, officePhone, reference } from './text.ts';

export const pointKinds = [
  '火车站',
  '汽车站',
  '机场',
  '高速服务区',
  '政务大厅',
  '青年之家',
  '集市',
  '村社区',
  '学校',
  '企业',
  '其他',
] as const;

/** A place where somebody helps (服务点): volunteers at a station, a counter, a stop of a visit. */
export const pointSchema = z
  .strictObject({
    name: line('名称，如 太原南站志愿服务岗').max(24),
    kind: z.enum(pointKinds).describe('是什么样的地方'),
    region: line('地区名称或代码'),
    address: line('怎么找，如 出站口右手边'),
    start: day('从哪天起').optional(),
    end: day('到哪天止').optional(),
    hours: line('几点到几点，如 每天 8:00—20:00').optional(),
    offers: z.array(line('一样服务')).min(1).describe('在这里能得到什么'),
    host: line('谁在这里，写单位'),
    phone: officePhone('现场电话').optional(),
    activity: reference('属于哪项活动（activities/ 里的文件名）').optional(),
  })
  .check(endsAfterStart);

export const pointsSchema = z
  .strictObject({ points: z.array(pointSchema).min(1).describe('服务点，一个一段') })
  .describe('points.yaml：服务点');
export type Point = z.infer<typeof pointSchema>;
