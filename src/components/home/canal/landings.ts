import Brief from 'virtual:guichao/brief';
import { hasPlaces } from '#components/home/present-parts.ts';
import { campaign, entriesOf } from '#content/queries.ts';
import type { StationId } from '#content/stations.ts';

/** The landings this walk comes to, in its order: only those where there is something. */
export async function landings(): Promise<StationId[]> {
  const brief = Brief !== undefined;
  const [activities, stories, policies, cases, services] = await Promise.all([
    entriesOf('activities'),
    entriesOf('stories'),
    entriesOf('policies'),
    entriesOf('cases'),
    entriesOf('services'),
  ]);
  const { config, records, tables } = campaign;
  const stops: [StationId, boolean][] = [
    ['huodong', activities.length > 0],
    ['jiezhi', brief && config.deadlines.length > 0],
    ['gushi', stories.length > 0],
    ['zhengce', policies.length + cases.length + services.length + Object.keys(tables).length > 0],
    ['baodao', records.channels.length > 0 || records.points.length > 0 || (await hasPlaces())],
  ];
  return stops.flatMap(([id, there]) => (there ? [id] : []));
}

/** The number on the lantern of a landing, as lanterns are numbered. */
export const lanternNumber = (id: StationId, stops: readonly StationId[]): string =>
  '一二三四五'[stops.indexOf(id)] ?? '';
