import { describe, expect, it } from 'vitest';
import { wechatArticle } from '#share/wechat-article.ts';
import { faultsOfArticle } from '#share/wechat-subset.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { documentOf } from '../../support/outlet-document.ts';
import { photograph, plainBody, richBody } from '../../support/village.ts';

const inStory = (body: string, more = {}) => ({
  'stories/axiu.mdx': edited(minimalFiles['stories/axiu.mdx'], '梨花开的时候她最忙。\n', body),
  ...more,
});
/** The article without its looks. */
const bare = (html: string) => html.replaceAll(/ style="[^"]*"/gu, '');

describe('an article', () => {
  it('has facts, text, source and the way to the page', async () => {
    expect(bare(wechatArticle(await documentOf('stories/axiu')))).toMatchInlineSnapshot(
      `"<section><p>离开城里的第三年，她有了二十亩梨树。</p><section><p><span>谁：</span>阿秀</p><p><span>从哪到哪：</span>从南边的城回到河湾村</p><p><span>现在：</span>种梨</p></section><p>梨花开的时候她最忙。</p><section><span></span></section><p>来源：河湾镇团委　小村归来</p><p>点左下角“阅读原文”，看网页版</p><p>https://example.com/xiaocun/stories/axiu.html?c=gzh</p></section>"`,
    );
  });

  it('wears the colours of its campaign, and no others', async () => {
    const html = wechatArticle(await documentOf('policies/maoyou-butie'));
    expect(new Set(html.match(/#[0-9a-f]{6}/giu))).toEqual(new Set(['#14303a', '#a02a18', '#f7f0e2']));
  });

  it('of everything there is can be pasted as it is', async () => {
    const files = { 'media/pear-trees.jpg': await photograph(400, 300), 'media/form.docx': Buffer.from('x') };
    const html = wechatArticle(await documentOf('stories/axiu', inStory(`${richBody}\n${plainBody}`, files)));
    expect(faultsOfArticle(html)).toEqual([]);
    expect(html).toContain('【此处放图】media/pear-trees.jpg<br>坡上一片开花的梨树');
    expect(html).toContain('第 2 步 ');
    expect(bare(html)).toContain('<strong>加粗</strong>、<em>斜体</em>、<span>删掉</span>');
    expect(bare(html)).toContain('<tr><td>梨</td><td>20<br>亩</td></tr>');
  });

  it('tells addresses at its end, each once, and leads nowhere itself', async () => {
    const body =
      '看[补贴](../policies/maoyou-butie.mdx)和[它](../policies/maoyou-butie.mdx)，[别处](https://example.org/x)。';
    const html = bare(wechatArticle(await documentOf('stories/axiu', inStory(body))));
    expect(html).toContain('看补贴［1］和它［1］，别处［2］。');
    expect(html).toContain(
      '<p>文中提到的网页</p><p>［1］《果苗补贴》：https://example.com/xiaocun/policies/maoyou-butie.html?c=gzh</p><p>［2］别处：https://example.org/x</p>',
    );
    expect(html).not.toContain('<a');
  });

  it('says which poster goes where, and what is made up', async () => {
    const story = edited(minimalFiles['stories/axiu.mdx'], 'policies:', 'poster: true\nsample: true\npolicies:');
    const html = bare(wechatArticle(await documentOf('stories/axiu', { 'stories/axiu.mdx': story })));
    expect(html).toMatch(/^<section><p>示例：人物、金额是编的，不是真事<\/p>/u);
    expect(html).toContain('【此处放图】posters/stories/axiu.png');
  });
});
