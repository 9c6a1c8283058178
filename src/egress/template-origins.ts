import { shareOrigins } from '#share/share-links.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';
import type { Declaration } from './declaration.ts';

/** Where filings are looked up; the pages link there when a campaign has a number. */
const icp = 'https://beian.miit.gov.cn';
const publicSecurity = 'https://beian.mps.gov.cn';

/** The few origins that our own templates name. The first two are identifiers that no browser ever asks for; the others are led to. */
export function templateOrigins(config: Pick<CampaignConfig, 'site'>): Declaration[] {
  const named = (origin: string, why: string): Declaration => ({
    ...{ origin, address: origin, kinds: ['name'], why, where: '模板' },
  });
  const filed = (origin: string, why: string, field: string): Declaration => ({
    ...{ origin, address: origin, kinds: ['link'], why, where: `campaign.yaml：${field}` },
  });
  return [
    named('https://schema.org', '结构化数据的词汇名称，只是标识，浏览器不会访问'),
    named('http://www.w3.org', 'SVG 图形的命名空间，只是标识，浏览器不会访问'),
    ...shareOrigins.map(({ origin, label }): Declaration => ({
      ...{ origin, address: origin, kinds: ['link'], why: `读者点“${label}”，去那里把这一页发出去`, where: '模板' },
    })),
    ...(config.site.icp === undefined ? [] : [filed(icp, '查询 ICP 备案', 'site.icp')]),
    ...(config.site.publicSecurity === undefined ? [] : [filed(publicSecurity, '查询公安备案', 'site.publicSecurity')]),
  ];
}
