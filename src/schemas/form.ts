import { z } from 'zod';
import { moment } from './date.ts';
import { httpsUrl, line, paragraph } from './text.ts';

/** A personal mobile number, with or without spaces or hyphens in it. */
const mobileNumber = /(?<!\d)1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/u;

/**
 * A form that somebody else runs: this site only says what it is and leads there. The fields are those the Personal
 * Information Protection Law (§17) wants a reader to know before handing anything over.
 */
export const formSchema = z
  .strictObject({
    title: line('表单名称'),
    url: httpsUrl('表单地址；草稿可以先不写').optional(),
    vendor: line('表单平台，如 问卷星'),
    handler: line('谁收集、谁负责（个人信息处理者）'),
    contact: line('怎么联系负责人：办公电话或工作邮箱').refine((text) => !mobileNumber.test(text), {
      error: '办公电话或工作邮箱（个人手机号不公开）',
    }),
    purpose: paragraph('收集来做什么'),
    collects: z.array(line('一项信息')).min(1).describe('要填哪些信息'),
    retention: line('保存多久，到期怎么处理'),
    withdrawal: line('后悔了怎么撤回'),
    deadline: moment('截止时间').optional(),
    sample: z.boolean().default(false).describe('示例表单：不会真的收集'),
    draft: z.boolean().default(false).describe('草稿：写 true 就不发布，只在预览时显示；还不知道的内容可以写“待补充”'),
  })
  .check(({ value, issues }) => {
    if (!value.draft && value.url === undefined)
      issues.push({ code: 'custom', path: ['url'], message: '以 https:// 开头的完整网址', input: value.url });
  })
  .describe('forms/*.yaml：外部表单');
export type Form = z.infer<typeof formSchema>;
