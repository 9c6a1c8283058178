import { codeState } from '#campaign/channel-code.ts';
import type { DirectoryPart } from '#campaign/directory.ts';
import type { Campaign, Region } from '#campaign/model.ts';
import { channelPath } from '#campaign/site-paths.ts';
import type { DirectoryFile, DirectoryRow } from '#lib/directory-file.ts';
import type { Organisation } from '#schemas/organisation.ts';

/** A part of the directory of organisations as the file a page fetches. */
export function directoryFile(campaign: Campaign, { region, organisations }: DirectoryPart): string {
  const names = placeNames(region);
  const used = new Set(organisations.map((row) => row.region));
  const file: DirectoryFile = {
    places: Object.fromEntries([...names].filter(([code]) => used.has(code))),
    rows: organisations.map((row) => toRow(campaign, row)),
  };
  return JSON.stringify(file);
}

function toRow(campaign: Campaign, { name, kind, region, channel, ...known }: Organisation): DirectoryRow {
  const asked = campaign.records.channels.find(({ id }) => id === channel);
  // A code that has run out leads nobody anywhere: only the name stays.
  const page = asked && codeState(asked, campaign.asOf) === 'open' ? channelPath(asked.id).slice(1) : undefined;
  return {
    name,
    kind,
    place: region,
    ...known,
    ...(asked && { channel: { name: asked.name, ...(page && { page }) } }),
  };
}

/** `临汾市 吉县` for each place of a tree, by code. */
function placeNames(region: Region, above = ''): Map<string, string> {
  const name = above === '' ? region.name : `${above} ${region.name}`;
  const names = new Map([[region.code, name]]);
  for (const child of region.children) for (const [code, own] of placeNames(child, name)) names.set(code, own);
  return names;
}
