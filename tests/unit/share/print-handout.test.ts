import { describe, expect, it } from 'vitest';
import { printHandout } from '#share/print-handout.ts';
import { documentOf } from '../../support/outlet-document.ts';

const bodyOf = (html: string) => html.slice(html.indexOf('<body>')).replaceAll(/\n+/gu, '\n');

describe('a sheet to hand out', () => {
  it('has facts, text, and a code that knows it is on paper', async () => {
    const document = await documentOf('activities/zuotan');
    const sheet = printHandout(document, { pictures: new Map(), code: 'data:image/png;base64,AAAA' });
    expect(bodyOf(sheet)).toMatchInlineSnapshot(`
      "<body>
      <p class="kind"><span>小村归来</span><span>活动</span></p>
      <div class="head">
      <div>
      <h1>河湾座谈：把想法带回来</h1>
      <p class="summary">二月十二日下午在文化站，聊岗位和果园。</p>
      <p class="small">来源：河湾镇团委，2021年1月19日发布</p>
      <p class="address">https://example.com/xiaocun/activities/zuotan.html?c=print</p>
      </div>
      <figure class="code"><img src="data:image/png;base64,AAAA" alt="这一页的二维码"><figcaption>扫一扫，看最新的</figcaption></figure>
      </div>
      <dl class="facts"><div><dt>时间</dt><dd>2月12日 周五 14:30—16:30</dd></div><div><dt>地点</dt><dd>太原市</dd></div><div><dt>适合</dt><dd>返乡青年</dd></div><div><dt>谁来办</dt><dd>河湾镇团委</dd></div><div><dt>能得到</dt><dd>一张写着电话的清单</dd></div></dl>
      <h2>说什么</h2>
      <p>带上问题来，能享受的补贴见这里。</p>
      <p>你可以：<strong>打电话报名</strong>（https://example.com/xiaocun/forms/baoming.html?c=print）</p>
      </body>
      </html>
      "
    `);
  });

  it('has no code as long as nobody knows where the site will be', async () => {
    const document = await documentOf('activities/zuotan');
    const campaign = { ...document.campaign, config: { ...document.campaign.config, site: {} } };
    const sheet = printHandout({ ...document, campaign }, { pictures: new Map() });
    expect(sheet).not.toMatch(/<img|扫一扫|http/u);
  });
});
