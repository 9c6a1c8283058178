import { markSample } from '#campaign/sample-mark.ts';
import { addressOf, type EntryDocument } from './entry-document.ts';
import { escapeHtml } from './escape-html.ts';

/** Only of this page, which is opened from disk by whoever publishes; nothing of it goes into the article. */
const css = `
body { margin: 0; background: #eee; color: #111; font: 16px/1.7 system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif; }
.bar { max-width: 677px; margin: 0 auto; padding: 16px; }
.bar ol { margin: 12px 0; padding-left: 1.5em; }
.bar dl { margin: 0; }
.bar dt { font-weight: 700; }
.bar dd { margin: 0 0 8px; word-break: break-all; }
.bar button { min-height: 44px; padding: 0 20px; border: 2px solid #111; background: #fff; color: #111; font: inherit; font-weight: 700; cursor: pointer; }
.bar [role='status'] { margin-left: 12px; }
#article { max-width: 677px; margin: 0 auto 48px; background: #fff; }
`;

/** Copies the article as HTML; where the browser lends no clipboard to a file on disk, by selecting it. */
const script = `
const article = document.getElementById('article');
const told = document.getElementById('told');
document.getElementById('copy').addEventListener('click', async () => {
  const html = article.innerHTML.trim();
  try {
    await navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([article.innerText], { type: 'text/plain' }),
    })]);
    told.textContent = '复制好了，到编辑器里粘贴';
  } catch {
    getSelection().selectAllChildren(article);
    told.textContent = document.execCommand('copy') ? '复制好了，到编辑器里粘贴' : '没有复制成功，请按 Ctrl + C';
  }
});
`;

/** A page around an article, with a button that copies it and what belongs into the other fields of the editor. */
export function wechatCopyPage(document: EntryDocument, article: string): string {
  const address = addressOf(document, 'gzh');
  const fields = [
    ['标题', markSample(document.title, document.sample)],
    ['摘要', markSample(document.summary, document.sample)],
    ...(address === undefined ? [] : [['原文链接', address] as const]),
  ] as const;
  const list = fields.map(([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`).join('');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}：复制到公众号</title>
<style>${css}</style>
</head>
<body>
<div class="bar">
<p><button type="button" id="copy">复制全文</button><span role="status" id="told"></span></p>
<ol><li>点“复制全文”，到公众号编辑器的正文里粘贴。</li><li>把写着“此处放图”的框，一个个换成图片，手动上传。</li><li>标题、摘要、原文链接填下面这些。</li></ol>
<dl>${list}</dl>
</div>
<div id="article">${article}</div>
<script>${script}</script>
</body>
</html>
`;
}
