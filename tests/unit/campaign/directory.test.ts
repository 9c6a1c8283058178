import { beforeAll, describe, expect, it } from 'vitest';
import { directoryParts, organisationAbove, organisationsAt } from '#campaign/directory.ts';
import type { Campaign } from '#campaign/model.ts';
import { listFiles } from '../../support/lists.ts';
import { loadFiles } from '../../support/load-files.ts';

let campaign: Campaign;
beforeAll(async () => {
  const { loaded } = await loadFiles(listFiles);
  if (!loaded) throw new Error('not loaded');
  campaign = loaded.campaign;
});

describe('the parts of the directory', () => {
  it('are the top and each city with everything in it; none is empty', () => {
    const parts = directoryParts(campaign);
    expect(parts.map(({ region, organisations }) => [region.code, organisations.map(({ name }) => name)])).toEqual([
      ['14', ['共青团河湾总委员会']],
      ['1401', ['共青团太原市委员会', '小店区青年之家']],
      ['1410', ['共青团吉县委员会']],
    ]);
    const without = { ...campaign, organisations: campaign.organisations.filter(({ region }) => region !== '141028') };
    expect(directoryParts(without).map(({ region }) => region.code)).toEqual(['14', '1401']);
    expect(directoryParts({ ...campaign, organisations: [] })).toEqual([]);
  });

  it('hold every row once', () => {
    const rows = directoryParts(campaign).flatMap(({ organisations }) => organisations);
    expect(new Set(rows)).toEqual(new Set(campaign.organisations));
    expect(rows).toHaveLength(campaign.organisations.length);
  });
});

describe('the organisations of a place', () => {
  it('are those of the place alone, by kind', () => {
    const organisations = [
      { name: '一村', region: '1401', kind: '村社区团支部' as const },
      { name: '市委', region: '1401', kind: '市级团委' as const },
      { name: '区委', region: '140105', kind: '县级团委' as const },
    ];
    expect(organisationsAt({ organisations }, '1401').map(({ name }) => name)).toEqual(['市委', '一村']);
    expect(organisationsAt({ organisations }, '140107')).toEqual([]);
  });

  it('have one above them to ask: the nearest, never the place’s own', () => {
    expect(organisationAbove(campaign, '140105')?.name).toBe('共青团太原市委员会');
    expect(organisationAbove(campaign, '141028')?.name).toBe('共青团河湾总委员会');
    expect(organisationAbove(campaign, '1401')?.name).toBe('共青团河湾总委员会');
    expect(organisationAbove(campaign, '14')).toBeUndefined();
    expect(organisationAbove(campaign, '9999')).toBeUndefined();
  });
});
