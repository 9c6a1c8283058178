import { loadCampaign } from '#campaign/load.ts';
import type { LoadedCampaign } from '#campaign/model.ts';
import { entryDocument, formDocument, type EntryDocument } from '#share/entry-document.ts';
import { campaignFolder, campaignId, minimalCampaign, type CampaignChanges } from './campaign-folder.ts';
import { reportOf } from './load-files.ts';

/*
 * What goes out of the minimal campaign:
 *   documentOf(key, changes?)   one entry or form of it, with changes, as a document
 *   documentsOf(loaded)         all entries and forms of a loaded campaign
 */

export async function documentOf(key: string, changes: CampaignChanges = {}): Promise<EntryDocument> {
  const folder = await campaignFolder(minimalCampaign(changes));
  try {
    const { loaded, problems } = await loadCampaign({ contentDir: folder.contentDir, id: campaignId });
    if (loaded === undefined) throw new Error(reportOf(problems));
    const document = documentsOf(loaded).find((one) => one.key === key);
    if (document === undefined) throw new Error(`no ${key}`);
    return document;
  } finally {
    await folder.dispose();
  }
}

export function documentsOf({ campaign, entries }: LoadedCampaign): EntryDocument[] {
  return [
    ...entries.map((entry) => entryDocument(campaign, entries, entry)),
    ...Object.keys(campaign.forms).flatMap((id) => formDocument(campaign, id) ?? []),
  ];
}
