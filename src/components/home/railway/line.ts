import Brief from 'virtual:guichao/brief';
import { hasPlaces } from '#components/home/present-parts.ts';
import { stations, type StationId } from '#content/stations.ts';
import { campaign, entriesOf } from '#content/queries.ts';

/** The stations this line stops at: only those where there is something. */
export async function stationsOfLine(): Promise<StationId[]> {
  const has = async (id: StationId): Promise<boolean> => {
    switch (id) {
      case 'tongzhi':
        return Brief !== undefined;
      case 'huodong':
        return (await entriesOf('activities')).length > 0;
      case 'jiezhi':
        return Brief !== undefined && campaign.config.deadlines.length > 0;
      case 'zhengce':
        return (await entriesOf('policies')).length > 0;
      case 'gushi':
        return (await entriesOf('stories')).length + (await entriesOf('cases')).length > 0;
      case 'baodao':
        return (await hasPlaces()) || (await openCounters()).length > 0;
      case 'daojia':
        return true;
    }
  };
  const line: StationId[] = [];
  for (const { id } of stations) if (await has(id)) line.push(id);
  return line;
}

/** Counters of the station where people report that are open. */
async function openCounters() {
  const services = (await entriesOf('services')).length;
  const { organisations, records } = campaign;
  return [services, organisations.length, records.channels.length, records.points.length].filter((count) => count > 0);
}

/** The side of the page the line runs on at a station, on wide screens: it changes from stop to stop, and arrives on the left. */
export function sideOf(id: StationId, line: readonly StationId[]): 'left' | 'right' {
  return id !== 'daojia' && line.indexOf(id) % 2 === 1 ? 'right' : 'left';
}
