import { pagePath } from '#campaign/site-paths.ts';
import { campaign, entriesById, entriesOf } from '#content/queries.ts';
import { titleParts } from '#lib/title-parts.ts';
import { dayOf, daysBetween } from '#lib/china-time.ts';

/** A leaf of the almanac: a day of the fair, or of whatever the campaign does on days. */
export interface Leaf {
  day: string;
  name: string;
  where: string;
  hours: string | undefined;
  /** 宜: what this day is good for. */
  good: string[];
  href: string;
  over: boolean;
}

/** The days of the fair in order, the next one first and those gone by last; without fairs, the days activities begin on. */
export async function almanac(): Promise<{ fair: boolean; leaves: Leaf[] }> {
  const fairs = campaign.records.points.filter(({ kind, start }) => kind === '集市' && start !== undefined);
  const leaves: Leaf[] = [];
  for (const { start, name, address, hours, offers, activity } of fairs) {
    const [entry] = activity === undefined ? [] : await entriesById('activities', [activity]);
    leaves.push({
      day: dayOf(start ?? ''),
      name,
      where: address,
      hours,
      good: offers,
      href: entry?.href ?? pagePath('points'),
      over: false,
    });
  }
  if (leaves.length === 0)
    for (const { data, href } of await entriesOf('activities'))
      if (data.start !== undefined)
        leaves.push({
          day: dayOf(data.start),
          name: titleParts(data.title).name,
          where: data.place ?? '',
          hours: data.hours,
          good: data.action === undefined ? [] : [data.action],
          href,
          over: false,
        });
  const dated = leaves.map((leaf) => ({ ...leaf, over: daysBetween(campaign.asOf, leaf.day) < 0 }));
  dated.sort((a, b) => Number(a.over) - Number(b.over) || a.day.localeCompare(b.day));
  return { fair: fairs.length > 0, leaves: dated.slice(0, 5) };
}

/** Activities that the almanac does not already name: those with days of their own would stand there twice. */
export async function besideAlmanac(leaves: readonly Leaf[]) {
  const named = new Set(leaves.map(({ href }) => href));
  const all = await entriesOf('activities');
  const rest = all.filter(({ href }) => !named.has(href));
  return rest.length > 0 ? rest : all;
}
