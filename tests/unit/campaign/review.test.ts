import { describe, expect, it } from 'vitest';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

const marked = (text: string) => edited(text, '\npublished:', '\nreview: needed\npublished:');
const campaign = `review: needed\n${minimalFiles['campaign.yaml']}`;

describe('what nobody has looked over yet', () => {
  it('is told of once, with how much there is and where the list is', async () => {
    const { loaded, problems } = await loadFiles({
      'campaign.yaml': campaign,
      'policies/maoyou-butie.mdx': marked(minimalFiles['policies/maoyou-butie.mdx']),
      'stories/axiu.mdx': marked(minimalFiles['stories/axiu.mdx']),
      '待核对.md': '- 阿秀来自哪里？',
    });
    expect(loaded).toBeDefined();
    expect(brief(problems)).toEqual(['review-needed xiaocun/待核对.md']);
    expect(problems[0]).toMatchObject({ severity: 'info', message: '有 3 份文件是由通知自动整理的，还没有人核对。' });
    expect(problems[0]?.fix).toContain('照 xiaocun/待核对.md 里列的');
  });

  it('names no list that is not there, and nothing at all is told when everything is looked over', async () => {
    const { problems } = await loadFiles({ 'campaign.yaml': campaign });
    expect(brief(problems)).toEqual(['review-needed xiaocun']);
    expect(problems[0]?.fix).not.toContain('待核对.md');
    expect(brief((await loadFiles()).problems)).toEqual([]);
  });

  it('is only ever written as needed', async () => {
    const { problems } = await loadFiles({ 'campaign.yaml': edited(campaign, 'needed', 'done') });
    expect(brief(problems)).toEqual(['field-value xiaocun/campaign.yaml:1']);
  });
});
