import { z } from 'zod';
import { day } from './date.ts';
import { picture } from './media.ts';
import { review } from './review.ts';
import { subjects } from './subject.ts';
import { line, paragraph } from './text.ts';

/** Who an entry speaks to. One list for the whole site, since it is a filter in the search. */
export const audiences = [
  '大学生',
  '返乡青年',
  '创业青年',
  '务工青年',
  '单身青年',
  '青年人才',
  '一老一小',
  '团组织',
] as const;

/** What an entry is about. One list for the whole site, since it is a filter in the search. */
export const topics = [
  '创业',
  '就业',
  '实践',
  '人才',
  '住房',
  '办事',
  '交友',
  '志愿服务',
  '乡村振兴',
  '组织建设',
  '宣传',
] as const;

/** Fields every kind of entry has. */
export const entryFields = {
  title: line('标题，手机上两行以内').max(40),
  summary: paragraph('一两句话：这条内容给读者什么。列表、搜索和转发卡片都用它').max(120),
  published: day('发布日期'),
  updated: day('最近更新日期').optional(),
  source: line('内容来源，如 共青团山西省委').optional(),
  regions: z
    .array(line('地区名称或代码，如 太原市、临汾市/吉县、1401'))
    .default([])
    .describe('适用地区；不写就是整个活动范围'),
  audience: z.array(z.enum(audiences)).default([]).describe('给谁看的'),
  topics: z.array(z.enum(topics)).default([]).describe('说的是什么'),
  subject: z.enum(subjects).optional().describe('没有照片时画哪一种剪纸；不写就自动选'),
  cover: picture.optional().describe('题图；没有照片就不写，会画一幅剪纸'),
  poster: z.boolean().default(false).describe('要不要一张竖版海报（1080 × 1920，像一张返乡票）：写 true 就画一张'),
  sample: z.boolean().default(false).describe('示例内容：人物、金额是虚构的，页面上会标“示例”'),
  draft: z.boolean().default(false).describe('草稿：写 true 就不发布，只在预览时显示'),
  review,
};
