import { sayFull } from '#lib/say-date.ts';
import { addressOf, termsIn, type EntryDocument } from './entry-document.ts';
import { escapeHtml } from './escape-html.ts';
import { printBody, type Pictures } from './print-body.ts';

/** One or two sheets of A4 in black: large enough for older eyes, with room to write on. Every length is for paper. */
const css = `
@page { size: A4; margin: 16mm 20mm 18mm;
  @bottom-center { content: '第 ' counter(page) ' 页，共 ' counter(pages) ' 页'; font: 9pt sans-serif; } }
*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #000; }
body { max-width: 170mm; margin: 0 auto; font: 11.5pt/1.6 'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif; }
h1, h2, h3, h4, th, dt, .kind, .mark { font-family: 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', SimHei, sans-serif; }
.head { display: flex; gap: 8mm; justify-content: space-between; margin-bottom: 4mm; }
.head .small, .head .address { margin: 0; text-align: left; }
.code { flex: none; width: 30mm; margin: 5mm 0 0; text-align: center; }
.code img { width: 30mm; height: 30mm; image-rendering: pixelated; }
.code figcaption { font-size: 9pt; }
.kind { display: flex; justify-content: space-between; padding-bottom: 2mm; border-bottom: 0.8mm solid #000; font-size: 10.5pt; }
h1 { margin: 5mm 0 3mm; font-size: 24pt; line-height: 1.3; text-wrap: balance; }
.mark { display: inline-block; margin-bottom: 3mm; padding: 0.5mm 2mm; border: 0.4mm solid #000; font-size: 10.5pt; }
.summary { margin-bottom: 3mm; font-size: 13pt; font-weight: 700; }
.facts { margin-bottom: 6mm; border-top: 0.4mm solid #000; }
.facts > div { display: flex; gap: 4mm; padding: 1.6mm 0; border-bottom: 0.2mm solid #888; break-inside: avoid; }
.facts dt { flex: none; width: 24mm; font-weight: 700; }
h2 { margin: 6mm 0 2mm; font-size: 15pt; }
h3 { margin: 4mm 0 1.5mm; font-size: 13pt; }
h4 { margin: 3mm 0 1mm; font-size: 12pt; }
h1, h2, h3, h4, figcaption { break-after: avoid; }
p, ul, ol, dl, figure, blockquote, aside, pre { margin-bottom: 2.5mm; }
p { text-align: justify; orphans: 2; widows: 2; }
ul, ol { padding-left: 7mm; }
li { margin-bottom: 1mm; }
blockquote { padding-left: 4mm; border-left: 1.2mm solid #000; }
blockquote footer { font-size: 10.5pt; }
.callout { padding: 3mm 4mm; border: 0.4mm solid #000; break-inside: avoid; }
.callout > :last-child, blockquote > :last-child { margin-bottom: 0; }
.numbers { display: flex; flex-wrap: wrap; gap: 3mm 10mm; break-inside: avoid; }
.numbers > div { display: flex; flex-direction: column-reverse; }
.numbers b { font-size: 20pt; line-height: 1.2; }
.numbers dt, .question { break-inside: avoid; }
figure img { display: block; max-width: 100%; max-height: 90mm; }
figcaption, .table-note, .small { font-size: 10.5pt; }
table { width: 100%; border-collapse: collapse; font-size: 10.5pt; line-height: 1.5; }
th, td { padding: 1.2mm 2mm; border: 0.2mm solid #000; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
pre { white-space: pre-wrap; font: inherit; }
.address { font-size: 9pt; line-height: 1.4; word-break: break-all; }
@media screen { body { padding: 12mm; } }
`;

/**
 * An entry as one file to be printed and handed out.
 * @param code the QR code of the entry's address, as an address of data; without it nobody knows yet where the site is
 */
export function printHandout(
  document: EntryDocument,
  { pictures, code }: { pictures: Pictures; code?: string },
): string {
  const { title, label, summary, sampleNote, facts, source, published, siteName } = document;
  const address = addressOf(document, 'print');
  const words = termsIn(document);
  const rows = facts.map(({ name, text }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd></div>`);
  const terms = words.map(
    ({ term, meaning }) => `<p class="small"><b>${escapeHtml(term)}</b>：${escapeHtml(meaning)}</p>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
<p class="kind"><span>${escapeHtml(siteName)}</span><span>${escapeHtml(label)}</span></p>
<div class="head">
<div>
<h1>${escapeHtml(title)}</h1>
${sampleNote === undefined ? '' : `<p class="mark">${escapeHtml(sampleNote)}</p>`}
<p class="summary">${escapeHtml(summary)}</p>
<p class="small">来源：${escapeHtml(source)}${published === undefined ? '' : `，${sayFull(published)}发布`}</p>
${address === undefined ? '' : `<p class="address">${escapeHtml(address)}</p>`}
</div>
${code === undefined ? '' : `<figure class="code"><img src="${escapeHtml(code)}" alt="这一页的二维码"><figcaption>扫一扫，看最新的</figcaption></figure>`}
</div>
${rows.length === 0 ? '' : `<dl class="facts">${rows.join('')}</dl>`}
${printBody(document.blocks, { document, pictures, official: false })}
${terms.length === 0 ? '' : `<h3>名词</h3>${terms.join('')}`}
</body>
</html>
`;
}
