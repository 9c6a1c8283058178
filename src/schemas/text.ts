import { z } from 'zod';
import { hiddenCharacter } from '#lib/hidden-characters.ts';
import { webAddressFault } from '#lib/web-address.ts';

const notPrintable = { error: '普通的文字，里面不能有看不见的控制字符（重新手打一遍这一行）' };

/** Text of any length without characters that nobody sees; white space around it is dropped. Only tab and line breaks are fine. */
export const printable = () =>
  z
    .string()
    .trim()
    .refine((text) => hiddenCharacter(text) === undefined && !text.includes('\r'), notPrintable);

/** Something to be seen: a text of nothing but zero-width signs is as good as none. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}]/u;

/** One line of text: not blank, no line break. */
export const line = (description: string) =>
  printable()
    .min(1)
    .regex(/^[^\r\n]*$/u, { error: '一行文字，中间不换行' })
    .regex(visible, { error: '看得见的文字' })
    .describe(description);

/** Text that may run over several lines; white space around it is dropped. */
export const paragraph = (description: string) =>
  printable().min(1).regex(visible, { error: '看得见的文字' }).describe(description);

/** The file name of an entry without `.mdx`, as other entries refer to it. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const reference = (description: string) =>
  z
    .string()
    .regex(slugPattern, { error: '对应条目的文件名（不带 .mdx），如 chuangye-danbao-daikuan' })
    .describe(description);

/** A host's name, Chinese ones as the address parser writes them (`.政务` is `xn--zfr164b`). */
const hostName = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/iu;

/** An address on another site. Only https: the page must never send a reader to an unencrypted or a script address. */
export const httpsUrl = (description: string) =>
  z
    .url({ protocol: /^https$/, hostname: hostName, error: '以 https:// 开头的完整网址' })
    .refine((url) => webAddressFault(url) === undefined && hiddenCharacter(url) === undefined && !/[<>"]/u.test(url), {
      error: '以 https:// 开头的完整网址：不带用户名，没有空格、换行和反斜杠，域名里只有英文字母、数字、短横线或汉字',
    })
    .describe(description);

/** An ink of the print, as six hexadecimal digits. */
export const colour = (description: string) =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, { error: '六位十六进制颜色，如 "#c1311d"（要加引号）' })
    .describe(`${description}；颜色要加英文引号，不然 # 后面会被当成注释`);

/** Path of a file inside the campaign's `media/` folder. */
export const mediaPath = (description: string, extensions: readonly string[]) =>
  z
    .string()
    .regex(
      new RegExp(
        `^(?!.*(?:\\.\\.|//|/\\.))media/[^\\u0000-\\u001f\\u007f\\\\:*?"<>|#]+\\.(?:${extensions.join('|')})$`,
        'iu',
      ),
      {
        error: `media/ 文件夹里的文件，如 media/photo.${extensions[0]}（可用：${extensions.join('、')}）`,
      },
    )
    .refine((path) => hiddenCharacter(path) === undefined, notPrintable)
    .describe(description);

export const imageExtensions = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** A telephone number of an office, with its area code. Personal mobile numbers are not published. */
export const officePhone = (description: string) =>
  z
    .string()
    .regex(/^(?:0\d{2,3}-\d{7,8}(?:-\d{1,6})?|400-\d{3}-\d{4}|1\d{4}|95\d{3,4})$/, {
      error: '办公电话，带区号，如 0351-1234567（个人手机号不公开）',
    })
    .describe(description);
