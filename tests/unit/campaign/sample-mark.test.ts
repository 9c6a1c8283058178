import { describe, expect, it } from 'vitest';
import type { Campaign } from '#campaign/model.ts';
import { isSample, markSample, siteNameOf } from '#campaign/sample-mark.ts';
import { edited, minimalFiles } from '../../support/campaign-folder.ts';
import { loadFiles } from '../../support/load-files.ts';

async function campaign(sample: boolean): Promise<Campaign> {
  const text = sample
    ? edited(minimalFiles['campaign.yaml'], 'asOf:', 'sample: true\nasOf:')
    : minimalFiles['campaign.yaml'];
  const { loaded, report } = await loadFiles({ 'campaign.yaml': text });
  if (!loaded) throw new Error(report);
  return loaded.campaign;
}

describe('made-up content', () => {
  it('is all of a sample site, and single entries of a real one', async () => {
    const [real, sample] = [await campaign(false), await campaign(true)];
    expect([isSample(real), isSample(real, { sample: false }), isSample(real, { sample: true })]).toEqual([
      false,
      false,
      true,
    ]);
    expect([isSample(sample), isSample(sample, { sample: false })]).toEqual([true, true]);
    expect([siteNameOf(real), siteNameOf(sample)]).toEqual(['小村归来', '小村归来（示例站点）']);
  });

  it('is marked once', () => {
    expect(markSample('阿秀回来', true)).toBe('【示例】阿秀回来');
    expect(markSample(markSample('阿秀回来', true), true)).toBe('【示例】阿秀回来');
    expect(markSample('示例站点', true)).toBe('示例站点');
    expect(markSample('阿秀回来', false)).toBe('阿秀回来');
  });
});
