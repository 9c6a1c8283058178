import { describe, expect, it } from 'vitest';
import { noticeForm } from '#cli/channels.ts';
import type { EntryDocument } from '#share/entry-document.ts';
import { printNotice } from '#share/print-notice.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { documentOf } from '../../support/outlet-document.ts';

const notice = edited(
  edited(
    minimalFiles['notices/tongzhi.mdx'],
    'signed: 2021-01-17',
    'signed: 2021-01-17\nurgency: 特急\nnote: 此件公开发布\ncopies: [县团委]\nimprint: {office: 镇团委办公室, day: 2021-01-18}\nattachments: [{title: 报名表}, {title: 日程}]',
  ),
  '各村团支部：\n\n',
  '## 一、安排\n\n<Callout title="编者">\n\n编者的话。\n\n</Callout>\n\n',
);

async function sheetOf(text: string): Promise<string> {
  const document = await documentOf('notices/tongzhi', { 'notices/tongzhi.mdx': `${text}\n## 附件2\n\n上午九点。\n` });
  if (document.notice === undefined) throw new Error('no notice');
  const made = await printNotice(document as EntryDocument & { notice: NonNullable<EntryDocument['notice']> }, {
    form: noticeForm,
    pictures: new Map(),
  });
  return made.replace(/<style>.*<\/style>/su, '<style>');
}

describe('a notice on paper', () => {
  it('has the parts of an official document in their order', async () => {
    expect((await sheetOf(notice)).replaceAll(/\n+/gu, '\n')).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>关于开展小村归来活动的通知</title>
      <style>
      </head>
      <body>
      <div class="document">
      <header class="document-head document-head-l">
      <p class="document-urgency">特急</p>
      <p class="document-mark">河湾镇团委文件</p>
      <p class="document-number">河团发〔2021〕3号</p>
      </header>
      <h1 class="document-title"><span>关于开展小村归来活动的通知</span></h1>
      <p class="document-to">各村团支部：</p>
      <div class="document-body prose">
      <h2>一、安排</h2>
      <p>请通知在外青年，安排见座谈。</p>
      </div>
      <div class="document-attachments"><p>附件：</p><ol><li><span class="document-attachment-number">1.</span><span>报名表</span></li><li><span class="document-attachment-number">2.</span><span>日程</span></li></ol></div>
      <div class="document-signature"><div>
      <p>河湾镇团委</p>
      <p class="document-date">2021年1月17日</p>
      </div></div>
      <p class="document-note">（此件公开发布）</p>
      <section class="document-attachment"><h2 class="document-attachment-label">附件2</h2>
      <p class="document-attachment-title"><span>日程</span></p>
      <div class="document-body prose">
      <p>上午九点。</p></div></section>
      <div class="document-imprint-room" data-lines="2"></div>
      <div class="document-imprint"><p class="document-copies"><span>抄送：</span><span>县团委。</span></p><p class="document-issued"><span>镇团委办公室</span><span>2021年1月18日印发</span></p></div>
      </div>
      </body>
      </html>
      "
    `);
  });

  it('prints neither what editors say nor where links lead', async () => {
    const sheet = await sheetOf(notice);
    expect(sheet).not.toContain('编者的话');
    expect(sheet).not.toContain('example.com');
  });

  it('brings the site’s own rules for paper with it', async () => {
    const document = await documentOf('notices/tongzhi');
    if (document.notice === undefined) throw new Error('no notice');
    const sheet = await printNotice(
      { ...document, notice: document.notice },
      { form: noticeForm, pictures: new Map() },
    );
    expect(sheet).toContain('--line: calc(225mm / 22)');
    expect(sheet).toContain('@page document-of-sample');
    expect(sheet).not.toContain('document-of-sample"');
  });
});
