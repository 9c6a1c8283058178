import { readFile } from 'node:fs/promises';
import { sayFull } from '#lib/say-date.ts';
import type { Notice } from '#schemas/notice.ts';
import type { EntryDocument } from './entry-document.ts';
import { escapeHtml } from './escape-html.ts';
import { printBody, type Pictures } from './print-body.ts';

/**
 * How the parts of a notice are measured and parted on the site's own pages (`src/content/notice-parts.ts`,
 * `notice-title.ts`), handed in by whoever writes the sheet: paper from the site and paper from here must not differ.
 */
export interface NoticeForm {
  titleLines(title: string): string[];
  markSize(mark: string): string;
  parts(html: string): { body: string; attachments: { label: string; html: string }[] };
  placeInList(part: { label: string }, index: number): number;
  imprintLines(copies: readonly string[], issued: boolean): number;
}

/** The style sheets of a notice's page, which know GB/T 9704-2012. */
const sheets = ['page-boxes.css', 'document.css', 'document-print.css', 'document-print-end.css'] as const;

/** What those sheets expect of the page around them: nothing has a look of its own, and these variables. */
const ground = `
*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }
:root { --font-sans: system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif; --text-small: 15px;
  --ink-line: #aaa; --ink-mist: #777; --accent: #b5121b; --accent-deep: #b5121b; --accent-wash: #fff; }
body { max-width: 50rem; margin: 0 auto; background: #fff; color: #000; }
img, table { max-width: 100%; }
.document-body ol { list-style-type: decimal; }
@media print { body { max-width: none; margin: 0; } }
`;

/** A notice as one file to be printed, in the form GB/T 9704-2012 gives it. */
export async function printNotice(
  document: EntryDocument & { notice: Notice },
  { form, pictures }: { form: NoticeForm; pictures: Pictures },
): Promise<string> {
  const css = await Promise.all(sheets.map((name) => readFile(new URL(`../styles/${name}`, import.meta.url), 'utf8')));
  const { notice: data, sample } = document;
  const mark = data.number === undefined ? data.issuer : `${data.issuer}文件`;
  const html = printBody(document.text, { document, pictures, official: true });
  const { body, attachments } = form.parts(html);
  const lines = (title: string) =>
    form
      .titleLines(title)
      .map((line) => `<span>${escapeHtml(line)}</span>`)
      .join('');
  const headClasses = ['document-head', `document-head-${form.markSize(mark)}`];
  if (data.number === undefined) headClasses.push('document-head-unnumbered');
  const attached = attachments.map((part, index) => {
    const title = data.attachments[form.placeInList(part, index)]?.title;
    return `<section class="document-attachment"><h2 class="document-attachment-label">${escapeHtml(part.label)}</h2>
${title === undefined ? '' : `<p class="document-attachment-title">${lines(title)}</p>`}
<div class="document-body prose">${part.html}</div></section>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(data.title)}</title>
<style>${ground}${css.join('\n')}</style>
</head>
<body>
<div class="document${sample ? ' document-of-sample' : ''}">
<header class="${headClasses.join(' ')}">
${data.urgency === undefined ? '' : `<p class="document-urgency">${escapeHtml(data.urgency)}</p>`}
${sample ? '<p class="document-sample">示例站点，非印发原件</p>' : ''}
<p class="document-mark">${escapeHtml(mark)}</p>
${data.number === undefined ? '' : `<p class="document-number">${escapeHtml(data.number)}</p>`}
</header>
<h1 class="document-title">${lines(data.title)}</h1>
${data.addressees.length === 0 ? '' : `<p class="document-to">${escapeHtml(data.addressees.join('、'))}：</p>`}
<div class="document-body prose">
${body}
</div>
${attachmentList(data.attachments)}
<div class="document-signature"><div>
<p>${escapeHtml(data.signature ?? data.issuer)}</p>
${data.signed === undefined ? '' : `<p class="document-date">${sayFull(data.signed)}</p>`}
</div></div>
${data.note === undefined ? '' : `<p class="document-note">（${escapeHtml(data.note)}）</p>`}
${attached.join('\n')}
${imprint(data, form)}
</div>
</body>
</html>
`;
}

/** 附件说明 (7.3.4): names only, numbered where there are several. */
function attachmentList(attachments: Notice['attachments']): string {
  if (attachments.length === 0) return '';
  const several = attachments.length > 1;
  const items = attachments.map(({ title }, index) => {
    const number = several ? `<span class="document-attachment-number">${String(index + 1)}.</span>` : '';
    return `<li>${number}<span>${escapeHtml(title)}</span></li>`;
  });
  return `<div class="document-attachments"><p>附件：</p><ol>${items.join('')}</ol></div>`;
}

/** 版记 (7.4): only what the notice says. */
function imprint({ copies, imprint: issued }: Notice, form: NoticeForm): string {
  const lines = form.imprintLines(copies, issued !== undefined);
  if (lines === 0) return '';
  const to = `<p class="document-copies"><span>抄送：</span><span>${escapeHtml(copies.join('，'))}。</span></p>`;
  const by =
    issued === undefined
      ? ''
      : `<p class="document-issued"><span>${escapeHtml(issued.office)}</span><span>${sayFull(issued.day)}印发</span></p>`;
  return `<div class="document-imprint-room" data-lines="${String(Math.min(lines, 8))}"></div>
<div class="document-imprint">${copies.length === 0 ? '' : to}${by}</div>`;
}
