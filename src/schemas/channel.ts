import { z } from 'zod';
import { day } from './date.ts';
import { audiences } from './entry.ts';
import { httpsUrl, imageExtensions, line, mediaPath, paragraph, slugPattern } from './text.ts';

/** Where people are talked with; the first two are groups, whose codes run out. */
export const channelKinds = ['微信群', 'QQ群', '公众号', '视频号', '抖音号', '微博', '小程序', '网上平台'] as const;

const code = z
  .strictObject({
    url: httpsUrl('扫码打开的网址；写了就由程序画二维码').optional(),
    image: mediaPath('平台给的二维码图片，放在 media/ 里', imageExtensions).optional(),
    expires: day('二维码哪天失效；过了这天页面上自动收起').optional(),
  })
  .refine(({ url, image }) => (url === undefined) !== (image === undefined), {
    error: 'url 和 image 只写一个：网址由程序画成二维码，图片原样显示',
    path: ['url'],
  });

/** A group or account of the campaign (联系渠道). */
export const channelSchema = z
  .strictObject({
    id: z
      .string()
      .regex(slugPattern, { error: '小写字母、数字和连字符，如 taiyuan-xuesheng' })
      .describe('代号，用在二维码的文件名和名录里'),
    name: line('名称，如 在外务工青年群').max(24),
    kind: z.enum(channelKinds).describe('是群还是号'),
    about: paragraph('进来以后有什么，一两句话'),
    host: line('谁在管，写单位'),
    audience: z.array(z.enum(audiences)).default([]).describe('给谁的'),
    regions: z.array(line('地区名称或代码')).default([]).describe('哪里的；不写就是整个活动范围'),
    code: code.optional().describe('二维码'),
    join: line('没有二维码时怎么进，如 到县团委报到后由工作人员拉进群').optional(),
    draft: z.boolean().default(false).describe('草稿：写 true 就不发布，只在预览时显示；二维码和怎么进可以先不写'),
  })
  .check(({ value, issues }) => {
    const group = value.kind === '微信群' || value.kind === 'QQ群';
    if (group && value.code && value.code.expires === undefined)
      issues.push({
        code: 'custom',
        path: ['code', 'expires'],
        message: '群的二维码会过期，写上失效日期',
        input: value.code,
      });
    if (!value.draft && value.code === undefined && value.join === undefined)
      issues.push({ code: 'custom', path: ['join'], message: '没有二维码，就说说怎么进', input: value });
  });

export const channelsSchema = z
  .strictObject({ channels: z.array(channelSchema).min(1).describe('群和号，一个一段') })
  .describe('channels.yaml：联系渠道（群和号）');
export type Channel = z.infer<typeof channelSchema>;
