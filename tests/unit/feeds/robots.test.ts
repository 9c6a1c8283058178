import { expect, it } from 'vitest';
import { robots } from '#feeds/robots.ts';
import { published, sampleCampaign } from '../seo/sample-campaign.ts';

it('lets everybody read, and names the sitemap when it is there', () => {
  expect(robots(sampleCampaign())).toBe('User-agent: *\nAllow: /\n');
  expect(robots(published())).toBe('User-agent: *\nAllow: /\n\nSitemap: https://x.cn/zt/q/sitemap.xml\n');
});
