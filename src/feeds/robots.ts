import type { Campaign } from '#campaign/model.ts';
import { siteAddress } from '#campaign/site-address.ts';

/**
 * Everything may be read (RFC 9309). In a folder of somebody else's host crawlers do not look for this file, which is
 * harmless; the host's own rules hold there.
 */
export function robots(campaign: Campaign): string {
  const address = siteAddress(campaign.config.site.url);
  return ['User-agent: *', 'Allow: /', ...(address ? ['', `Sitemap: ${address('/sitemap.xml')}`] : []), ''].join('\n');
}
