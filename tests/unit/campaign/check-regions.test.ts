import { describe, expect, it } from 'vitest';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { brief, loadFiles } from '../../support/load-files.ts';

const campaign = edited(minimalFiles['campaign.yaml'], 'regions:\n  root: 山西省\n', '');
const activity = edited(minimalFiles['activities/zuotan.mdx'], 'regions: [太原市]\n', '');

describe('a campaign that does not say where it is held', () => {
  it('is in the whole country, without places', async () => {
    const { loaded, problems } = await loadFiles({ 'campaign.yaml': campaign, 'activities/zuotan.mdx': activity });
    expect(brief(problems)).toEqual([]);
    expect(loaded?.campaign.region).toEqual({ code: '000000', name: '全国', level: 'country', children: [] });
    expect(loaded?.campaign.pages).not.toContain('regions');
  });

  it('cannot have anything in a place', async () => {
    const { problems } = await loadFiles({
      'campaign.yaml': campaign,
      'orgs.csv': '名称,地区,类型\n河湾团委,太原市,市级团委\n',
    });
    expect(brief(problems)).toEqual([
      'regions-unsaid xiaocun/activities/zuotan.mdx:5',
      'regions-unsaid xiaocun/orgs.csv:2',
    ]);
    for (const { fix } of problems) expect(fix).toContain('在 campaign.yaml 里加上 regions');
  });

  it('cannot name the whole country either: that goes without saying', async () => {
    const { problems } = await loadFiles({
      'campaign.yaml': campaign,
      'activities/zuotan.mdx': edited(minimalFiles['activities/zuotan.mdx'], '太原市', '全国'),
    });
    expect(brief(problems)).toEqual(['regions-unsaid xiaocun/activities/zuotan.mdx:5']);
  });

  it('cannot have the page of places in its navigation', async () => {
    const navigation = 'navigation:\n  - page: activities\n  - page: regions\n';
    const { problems } = await loadFiles({
      'campaign.yaml': `${campaign}${navigation}`,
      'activities/zuotan.mdx': activity,
    });
    expect(brief(problems)).toEqual(['page-absent xiaocun/campaign.yaml:27']);
  });
});
