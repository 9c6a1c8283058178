import { describe, expect, it } from 'vitest';
import { childrenOf, sectionsOf } from '#deck/sections.ts';

describe('sections of a rendered text', () => {
  it('are its headings with what stands below each', () => {
    expect(sectionsOf('<p>先说。</p>\n<h2 id="a">一、头</h2>\n<p>身。</p><ul><li>脚</li></ul>\n<h2>尾</h2>')).toEqual([
      { title: undefined, html: '<p>先说。</p>', blocks: [{ tag: 'p', html: '<p>先说。</p>', text: '先说。' }] },
      {
        title: '一、头',
        html: '<p>身。</p><ul><li>脚</li></ul>',
        blocks: [
          { tag: 'p', html: '<p>身。</p>', text: '身。' },
          { tag: 'ul', html: '<ul><li>脚</li></ul>', text: '脚' },
        ],
      },
      { title: '尾', html: '', blocks: [] },
    ]);
  });

  it('leave every letter of the text as it is', () => {
    const html = '<p title="a&quot;b">a &#x26; b&nbsp;<a href="/x?a=1&amp;b=2">链接</a><br>下一行</p>';
    expect(sectionsOf(`<h2>甲</h2>${html}`)[0]).toEqual({
      title: '甲',
      html,
      blocks: [{ tag: 'p', html, text: 'a & b 链接下一行' }],
    });
  });

  it('look at the top level alone', () => {
    const [only, ...others] = sectionsOf('<aside><h2>里面</h2><p>字</p></aside>');
    expect([only?.title, only?.blocks.length, others]).toEqual([undefined, 1, []]);
  });

  it('read the words of a heading without its marks, and no script', () => {
    const [first] = sectionsOf(
      '<h2>读<a href="#">名</a>\n词<script>x</script></h2><script src="/t.js"></script><p>字</p>',
    );
    expect([first?.title, first?.blocks.map(({ tag }) => tag)]).toEqual(['读名 词', ['p']]);
  });

  it('make a paragraph of loose words', () => {
    expect(sectionsOf(' 光秃秃 ')[0]?.blocks).toEqual([{ tag: 'p', html: '<p>光秃秃</p>', text: '光秃秃' }]);
  });

  it('are none where there is nothing', () => {
    expect(sectionsOf(' \n<script>x</script>')).toEqual([]);
  });
});

it('the children of an element are all that is in it', () => {
  expect(childrenOf('<p>一<b>二</b>三&amp;</p>')).toEqual([
    { tag: '', html: '一', text: '一' },
    { tag: 'b', html: '<b>二</b>', text: '二' },
    { tag: '', html: '三&amp;', text: '三&' },
  ]);
  expect(childrenOf('光秃秃')).toEqual([]);
});
