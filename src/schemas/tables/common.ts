import { day } from '../date.ts';
import { review } from '../review.ts';
import { line, paragraph, reference } from '../text.ts';
import { z } from 'zod';

/** Fields every kind of table has. */
export const tableFields = {
  title: line('表格名称').max(40),
  summary: paragraph('一两句话：这张表说的是什么').max(120),
  published: day('发布日期'),
  notice: reference('出自哪份通知（notices/ 里的文件名）').optional(),
  note: paragraph('表下的说明，如口径、哪里是示例').optional(),
  sample: z.boolean().default(false).describe('示例：表里有虚构的内容，页面上会标“示例”'),
  review,
};
