import { z } from 'zod';
import { day } from './date.ts';
import { entryFields } from './entry.ts';
import { httpsUrl, line, mediaPath } from './text.ts';

/** An official notice (通知). The parts and their names follow GB/T 9704-2012. */
export const noticeSchema = z
  .strictObject({
    ...entryFields,
    title: line('通知的标题，照原文写全').max(120),
    number: z
      .string()
      .regex(/^\p{Script=Han}+〔\d{4}〕[1-9]\d*号$/u, {
        error: '发文字号，如 晋团发〔2018〕17号（年份用六角括号，不写“第”，不补零）',
      })
      .optional()
      .describe('发文字号；通知上没有就不写'),
    issuer: line('发文机关'),
    signature: line('落款的单位，和发文机关不一样时才写').optional(),
    addressees: z.array(line('主送单位')).default([]).describe('主送机关，一行一个'),
    signed: day('成文日期').optional(),
    original: httpsUrl('通知原文的网址').optional(),
    urgency: z.enum(['特急', '加急']).optional().describe('紧急程度；通知上没有就不写'),
    note: line('附注，如 此件公开发布；括号会自动加').optional(),
    copies: z.array(line('抄送单位')).default([]).describe('抄送机关'),
    imprint: z
      .strictObject({ office: line('印发机关，多半是办公室'), day: day('印发日期') })
      .optional()
      .describe('版记里的印发机关和印发日期；通知上没有就不写'),
    attachments: z
      .array(
        z.strictObject({
          title: line('附件名称'),
          file: mediaPath('附件文件', ['pdf', 'docx', 'xlsx', 'doc', 'xls', 'zip']).optional(),
        }),
      )
      .default([])
      .describe('附件'),
  })
  .describe('notices/*.mdx：通知');
export type Notice = z.infer<typeof noticeSchema>;
