import { readFile } from 'node:fs/promises';
import type { MediaFile } from '#campaign/model.ts';
import { addressOf, filesIn, type EntryDocument } from './entry-document.ts';
import { plainText } from './plain-text.ts';
import { printHandout } from './print-handout.ts';
import { printNotice, type NoticeForm } from './print-notice.ts';
import { codePng, pngData, sheetPictures } from './sheet-pictures.ts';
import { videoText } from './video-caption.ts';
import { wechatArticle } from './wechat-article.ts';
import { wechatCopyPage } from './wechat-copy-page.ts';
import { faultsOfArticle } from './wechat-subset.ts';
import { weiboPost } from './weibo-post.ts';

export interface OutletFile {
  /** Its path in the folder that is written, with `/`. */
  name: string;
  content: string | Uint8Array;
}

export interface OutletFiles {
  files: OutletFile[];
  /** What the 公众号 editor would drop: nothing may be written then. */
  faults: string[];
  /** Files of the campaign that have to be uploaded by hand; they lie beside the texts. */
  uploads: string[];
}

/**
 * Everything an entry is carried outside the site with.
 * @param media files of the campaign, of which those the text names are put beside it
 * @param form how a notice is measured on the site's own pages
 * @param drawCode draws an address as a QR code, PNG
 */
export async function outletFiles(
  document: EntryDocument,
  { media, form, drawCode = codePng }: { media: readonly MediaFile[]; form: NoticeForm; drawCode?: typeof codePng },
): Promise<OutletFiles> {
  const article = wechatArticle(document);
  const uploads = filesIn(document);
  const pictures = await sheetPictures(media, uploads);
  const address = addressOf(document, 'print');
  const code = address === undefined ? undefined : await drawCode(address);
  const { notice } = document;
  const sheet =
    notice === undefined
      ? printHandout(document, { pictures, ...(code !== undefined && { code: pngData(code) }) })
      : await printNotice({ ...document, notice }, { form, pictures });
  const named = media.filter(({ path }) => uploads.includes(path));
  const copies = named.map(async ({ path, absolute }) => ({ name: path, content: await readFile(absolute) }));
  return {
    faults: faultsOfArticle(article),
    uploads,
    files: [
      { name: '公众号.html', content: article },
      { name: '公众号-复制.html', content: wechatCopyPage(document, article) },
      { name: '微博.txt', content: forNotepad(weiboPost(document)) },
      { name: '短视频.txt', content: forNotepad(videoText(document)) },
      { name: '纯文本.txt', content: forNotepad(plainText(document)) },
      { name: '打印.html', content: sheet },
      ...(code === undefined ? [] : [{ name: '二维码.png', content: code }]),
      ...(await Promise.all(copies)),
    ],
  };
}

/**
 * A text as every Notepad opens it: without a byte order mark those before Windows 10 take UTF-8 for GBK, and without
 * carriage returns they run all lines together. Phones and mail programs drop both.
 */
const forNotepad = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
