import { pagePath } from '#campaign/site-paths.ts';
import { campaign, entriesOf } from '#content/queries.ts';
import { timetable } from '#content/timeline.ts';

/** A way on from the end of the home page. */
export interface ArrivalLink {
  href: string;
  name: string;
  text: string;
}

/** The timetable has phases or days on it. */
export async function hasTimetable(): Promise<boolean> {
  const { phases, deadlines } = campaign.config;
  return phases.length + deadlines.length > 0 || (await timetable()).length > 0;
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
    ...((await hasTimetable()) ? [{ href: pagePath('timeline'), name: '看全部日程', text: '哪天开始，哪天截止' }] : []),
    ...own,
    { href: pagePath('about'), name: '谁在办', text: organiser.short ?? organiser.name },
  ];
}
