import type { Campaign } from './model.ts';

const sampleMark = '【示例】';

/** Whether something of this campaign is made up: the whole site, or this entry. */
export function isSample(campaign: Campaign, data?: { sample: boolean }): boolean {
  return campaign.config.sample || (data?.sample ?? false);
}

/**
 * Made-up content must never pass for news once it is cut loose from its page, so its title and description carry
 * 示例 wherever they go. (Not `noindex`: a sample site shows how the real one will be found.)
 */
export function markSample(text: string, sample: boolean): string {
  return sample && !text.includes('示例') ? `${sampleMark}${text}` : text;
}

/** The campaign's title as the name of its site. */
export function siteNameOf({ config }: Campaign): string {
  return config.sample ? `${config.title}（示例站点）` : config.title;
}
