import Brief from 'virtual:guichao/brief';
import { hasPlaces } from '#components/home/present-parts.ts';
import type { PageName } from '#campaign/site-paths.ts';
import { campaign, entriesOf } from '#content/queries.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { legs } from './legs.ts';

const some = (...pages: PageName[]) => pages.some((page) => campaign.pages.includes(page));

/** Whether there is anything behind the doors to people, and any task for League organisations. */
export const ridePages = {
  finders: some('orgs', 'channels', 'points'),
  tasks: some('tables', 'stats', 'media-kit', 'glossary'),
};

/** Where the track goes from stop to stop, past those that are not there. */
export async function rideTrack() {
  const has = async (...names: CollectionName[]) => {
    const lists = await Promise.all(names.map((name) => entriesOf(name)));
    return lists.some(({ length }) => length > 0);
  };
  const brief = Brief !== undefined;
  return legs([
    { id: 'tongzhi', there: brief, to: 0.12 },
    { id: 'huodong', there: await has('activities'), to: brief ? 0.86 : 0.12 },
    { id: 'jiezhi', there: brief && campaign.config.deadlines.length > 0, to: 0.12 },
    { id: 'zhengce', there: await has('policies', 'services'), to: 0.86 },
    { id: 'gushi', there: await has('stories', 'cases'), to: 0.1, leaves: 0.24 },
    { id: 'baodao', there: ridePages.finders || (await hasPlaces()), to: 0.84 },
    { id: 'renwu', there: ridePages.tasks, to: 0.16 },
  ]);
}
