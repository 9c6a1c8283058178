import { z } from 'zod';

/** One line of text: not blank, no line break. */
export const line = (description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .regex(/^[^\r\n]*$/u, { error: '一行文字，中间不换行' })
    .describe(description);

/** Text that may run over several lines; white space around it is dropped. */
export const paragraph = (description: string) => z.string().trim().min(1).describe(description);

/** The file name of an entry without `.mdx`, as other entries refer to it. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const reference = (description: string) =>
  z.string().regex(slugPattern, { error: '对应条目的文件名（不带 .mdx），如 chuangye-danbao-daikuan' }).describe(description);

/** An address on another site. Only https: the page must never send a reader to an unencrypted or a script address. */
export const httpsUrl = (description: string) =>
  z
    .url({ protocol: /^https$/, hostname: z.regexes.domain, error: '以 https:// 开头的完整网址' })
    .describe(description);

/** An ink of the print, as six hexadecimal digits. */
export const colour = (description: string) =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, { error: '六位十六进制颜色，如 "#c1311d"（要加引号）' })
    .describe(description);

/** Path of a file inside the campaign's `media/` folder. */
export const mediaPath = (description: string, extensions: readonly string[]) =>
  z
    .string()
    .regex(new RegExp(`^media/(?!.*\\.\\.)[^\\\\:*?"<>|]+\\.(?:${extensions.join('|')})$`, 'iu'), {
      error: `media/ 文件夹里的文件，如 media/photo.${extensions[0]}（可用：${extensions.join('、')}）`,
    })
    .describe(description);

export const imageExtensions = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;
