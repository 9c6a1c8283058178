import type { CampaignConfig } from '#schemas/campaign.ts';

/** Whom a reader tells that a page is wrong, and how the page is called there. */
export interface MistakeReport {
  /** The platform of the organiser for mistakes on websites (网站找错). */
  platform: string | undefined;
  /** The public contact, where there is no platform: one that can be reached from a desk before one that cannot. */
  office: CampaignConfig['contacts'][number] | undefined;
  /** The address of the page in words; unknown until the site knows its own. */
  address: string | undefined;
}

/**
 * @param path the page from the root of the site: `/policies/x.html`
 */
export function mistakeReport(
  { site, contacts }: Pick<CampaignConfig, 'site' | 'contacts'>,
  path: string,
): MistakeReport {
  return {
    platform: site.reportError,
    office: contacts.find(({ phone, email }) => phone !== undefined || email !== undefined) ?? contacts[0],
    address: site.url === undefined ? undefined : new URL(path.slice(1), site.url).href,
  };
}
