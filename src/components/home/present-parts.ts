import { campaign, allEntries } from '#content/queries.ts';

/** Places are offered once there is something of their own in one of them: an office, a point, an entry said for it. */
export async function hasPlaces(): Promise<boolean> {
  const { region, organisations, records } = campaign;
  if (region.children.length === 0) return false;
  if (organisations.length > 0 || records.points.length > 0) return true;
  const entries = await allEntries();
  return entries.some(({ data }) => data.regions.some((code) => code !== region.code));
}
