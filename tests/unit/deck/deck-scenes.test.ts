import { describe, expect, it } from 'vitest';
import { deckScenes } from '#deck/deck-scenes.ts';
import { sectionsOf } from '#deck/sections.ts';
import { deckSchema } from '#schemas/deck.ts';
import { sampleCampaign } from '../seo/sample-campaign.ts';

const around = { campaign: sampleCampaign(), titles: new Map<string, string>() };

function written(scenes: object[], html = '') {
  const deck = deckSchema.parse({ title: '回家', summary: '一句话。', published: '2019-01-04', scenes });
  return deckScenes({ deck, sections: sectionsOf(html), around });
}

describe('a written deck', () => {
  it('shows each passage of the text on the screen of its title', () => {
    const scenes = written(
      [
        { kind: 'cover' },
        { kind: 'letter', title: '乙', to: '你' },
        { kind: 'text', title: '甲' },
        { kind: 'ending', to: 'index' },
      ],
      '<h2>甲</h2><p>头。</p><h2>乙</h2><p>身。</p>',
    );
    expect(scenes).toEqual([
      { kind: 'cover' },
      { kind: 'letter', title: '乙', to: '你', prose: '<p>身。</p>' },
      { kind: 'text', title: '甲', prose: '<p>头。</p>' },
      { kind: 'ending', to: 'index' },
    ]);
  });

  it('gives no passage to screens that could not show it', () => {
    const [steps] = written(
      [{ kind: 'steps', title: '甲', items: ['走', '到'] }, { kind: 'ending' }],
      '<h2>甲</h2><p>头。</p>',
    );
    expect(steps).toEqual({ kind: 'steps', title: '甲', items: ['走', '到'] });
  });

  it('ends with an ending, and is given one where it has none', () => {
    const quote = { kind: 'quote', text: '回吧', by: '妈' };
    expect(written([quote, quote]).at(-1)).toEqual({ kind: 'ending' });
    expect(written([quote, { kind: 'ending', to: 'stories' }])).toHaveLength(2);
  });
});
