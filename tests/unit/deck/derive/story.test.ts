import { describe, expect, it } from 'vitest';
import { derived } from '../material.ts';

const text = '<p>头一年磕坏三成。</p><h2>清明后的霜</h2><p>点烟。</p>';

describe('a deck made from a story', () => {
  it('tells who came back, the story, the words to keep, what helped, and ends at the story', () => {
    expect(
      derived('stories', { quote: '烟起来了。', policies: ['daikuan', 'gone'] }, text, {
        titles: { 'policies/daikuan': '担保贷款 <20 万>' },
      }),
    ).toEqual([
      { kind: 'cover', title: '辞了写字楼，回塬上种苹果', lead: '头一年磕坏三成。' },
      {
        kind: 'timeline',
        title: '小杨，29 岁',
        items: [
          { when: '从前', what: '在北京' },
          { when: '2016 年', what: '回到吉县' },
          { when: '现在', what: '种苹果' },
        ],
      },
      { kind: 'text', title: '小杨的故事', prose: '<p>头一年磕坏三成。</p>' },
      { kind: 'text', title: '清明后的霜', prose: '<p>点烟。</p>' },
      { kind: 'quote', text: '烟起来了。', by: '小杨' },
      {
        kind: 'text',
        title: '用过的政策',
        prose: '<ul><li><a href="/policies/daikuan.html">担保贷款 &lt;20 万&gt;</a></li></ul>',
      },
      { kind: 'ending', title: '故事读完了', text: '转给一个也在想家的人', to: 'stories/x' },
    ]);
  });

  it('breaks a long one off where there is no more room, and says so', () => {
    const long = Array.from({ length: 30 }, (_, index) => `<p>${'一二三'[index % 3]?.repeat(90)}。</p>`).join('');
    const scenes = derived('stories', { quote: '回吧。', policies: ['a'] }, long, { titles: { 'policies/a': '补贴' } });
    expect(scenes.map(({ kind }) => kind)).toEqual([
      'cover',
      'timeline',
      ...Array.from({ length: 9 }, () => 'text'),
      'quote',
      'ending',
    ]);
    expect(scenes.flatMap(({ cutOff }, index) => (cutOff === true ? [index] : []))).toEqual([10]);
    expect(scenes.at(-1)).toEqual({
      kind: 'ending',
      title: '故事还没完',
      text: '后来怎么样，全文里接着说',
      to: 'stories/x',
    });
  });

  it('keeps what a callout says, and does not say that all was read where a table was left out', () => {
    const condition =
      '<aside class="callout callout-strong"><p class="callout-title"><span>注意</span></p><p>十八岁以下要家长陪着来。</p></aside>';
    const told = (html: string) => derived('stories', {}, html).slice(2);
    expect(told(`<p>种下去了。</p>${condition}`)).toEqual([
      {
        kind: 'text',
        title: '小杨的故事',
        prose: '<p>种下去了。</p><p><strong>注意</strong>：十八岁以下要家长陪着来。</p>',
      },
      { kind: 'ending', title: '故事读完了', text: '转给一个也在想家的人', to: 'stories/x' },
    ]);
    expect(told('<p>字。</p><table><tr><td>1</td></tr></table>').at(-1)).toEqual({
      kind: 'ending',
      title: '故事先讲到这里',
      text: '还有些内容，在全文里看',
      to: 'stories/x',
    });
  });

  it('says less where less is known', () => {
    const [, who] = derived('stories', { person: { name: '阿秀', from: '城里', to: '河湾村', does: '种梨' } }, '');
    expect(who).toEqual({
      kind: 'timeline',
      title: '阿秀',
      items: [
        { when: '从前', what: '在城里' },
        { when: '后来', what: '回到河湾村' },
        { when: '现在', what: '种梨' },
      ],
    });
  });
});
