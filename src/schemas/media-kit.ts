import { z } from 'zod';
import { httpsUrl, imageExtensions, line, mediaPath, paragraph } from './text.ts';

export const mediaKitKinds = ['视频', '海报', '标志', '图片', '文案'] as const;

const fileExtensions = [...imageExtensions, 'svg', 'mp4', 'pdf', 'zip', 'docx', 'txt'] as const;

/** Something others may take and use to spread the word (宣传物料). */
export const mediaKitItemSchema = z
  .strictObject({
    title: line('名称').max(24),
    kind: z.enum(mediaKitKinds).describe('是什么'),
    about: paragraph('画的、写的是什么，适合用在哪里'),
    file: mediaPath('要下载的文件，放在 media/ 里', fileExtensions).optional(),
    scene: z
      .enum(['hero-wide', 'hero-tall', 'share', 'seal'])
      .optional()
      .describe('用程序画好的：hero-wide 横幅、hero-tall 竖幅、share 转发图、seal 标志'),
    href: httpsUrl('在别的网站上时，那个网页的网址').optional(),
    text: paragraph('文案：可以直接复制的一段话').optional(),
    poster: mediaPath('视频的封面图片，放在 media/ 里', imageExtensions).optional(),
    use: line('使用要求，如 不改字、不加商标').optional(),
  })
  .check(({ value, issues }) => {
    const given = [value.file, value.scene, value.href, value.text].filter((part) => part !== undefined).length;
    if (given !== 1)
      issues.push({
        code: 'custom',
        path: ['file'],
        message: 'file、scene、href、text 四个里写一个',
        input: value,
      });
  });

export const mediaKitSchema = z
  .strictObject({ items: z.array(mediaKitItemSchema).min(1).describe('物料，一件一段') })
  .describe('media-kit.yaml：宣传物料');
export type MediaKitItem = z.infer<typeof mediaKitItemSchema>;
