import { pagePath } from '#campaign/site-paths.ts';
import { campaign, entriesOf } from '#content/queries.ts';

/** A way on from the end of the home page. */
export interface ArrivalLink {
  href: string;
  name: string;
  text: string;
}

/**
 * What the end of every home page leads to: the notice, the timetable, who is behind it.
 * @param own what one way adds before the last of them
 */
export async function arrivalLinks(...own: ArrivalLink[]): Promise<ArrivalLink[]> {
  const [notice] = await entriesOf('notices');
  const { organiser } = campaign.config;
  return [
    ...(notice ? [{ href: notice.href, name: '看通知原文', text: '办事的依据' }] : []),
    { href: pagePath('timeline'), name: '看全部日程', text: '哪天开始，哪天截止' },
    ...own,
    { href: pagePath('about'), name: '谁在办', text: organiser.short ?? organiser.name },
  ];
}
