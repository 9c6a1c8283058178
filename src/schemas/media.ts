import { z } from 'zod';
import { imageExtensions, line, mediaPath, printable } from './text.ts';

/** Whether a text is just a file name or camera number, and so tells a blind reader nothing. */
export function looksLikeFileName(alt: string): boolean {
  return (
    /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/iu.test(alt.trim()) ||
    /^(?:img|dsc|dscn|image|photo|pic|微信图片|图片|截图)?[\s_-]*\d*$/iu.test(alt.trim())
  );
}

/** What a picture shows, for those who cannot see it. */
export const altText = printable()
  .min(2)
  .refine((alt) => !looksLikeFileName(alt), { error: '一句话说清画面里有什么，不是文件名' })
  .describe('图片说明：一句话说清画面里有什么，读屏软件会念出来');

/** A picture of the campaign: a file under `media/` and what it shows. */
export const picture = z.strictObject({
  src: mediaPath('图片文件，放在活动文件夹的 media/ 里', imageExtensions),
  alt: altText,
  credit: line('图片来源或作者').optional(),
});
export type Picture = z.infer<typeof picture>;
