import { refusal } from './refusal.ts';

/**
 * Whether a decoded text is a web page or plain text, told by its content: pages that a program saved under the name of
 * a Word document are pages.
 * @throws Refusal for XML that is something else: Word 2003 documents, data
 */
export function kindOfMarkup(text: string, file: string): 'html' | 'plain' {
  const start = text.slice(0, 16_384);
  if (/<\?mso-application\s+progid="Word\.Document"|<w:wordDocument\b/iu.test(start))
    throw refusal('source-format', file, { kind: ' Word 2003 的 XML 文档' });
  if (/<pkg:package\b/iu.test(start)) throw refusal('source-format', file, { kind: ' Word 的 XML 文档' });
  if (/<\?mso-application\s+progid="Excel|<Workbook\b/u.test(start))
    throw refusal('source-kind', file, { kind: '表格文件（Excel 的 XML）' });
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|p|table|article|section|title)\b/iu.test(
      start,
    )
  )
    return 'html';
  if (/^\s*<\?xml\b/u.test(start)) {
    if (/<html\b/iu.test(start)) return 'html';
    throw refusal('source-kind', file, { kind: ' XML 数据' });
  }
  if (/<(?:html|body)\b[^>]*>/iu.test(start)) return 'html';
  const closing = text.match(/<\/(?:p|div|td|span|h[1-6]|li)>/giu)?.length ?? 0;
  return closing >= 3 ? 'html' : 'plain';
}
