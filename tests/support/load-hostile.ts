import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { campaignFolder, minimalCampaign, campaignId, type ContentFolder } from './campaign-folder.ts';
import { hostileBase, patched, type Attack } from './hostile-campaign.ts';

/** Stands in a file outside the campaign; nothing of it may ever be seen. */
export const secret = 'canary-outside-7f3a9c';

/** Writes the campaign with some attacks in it, links and pipes too, and a secret beside it. */
export async function hostileFolder(attacks: readonly Attack[]): Promise<ContentFolder> {
  const folder = await campaignFolder({
    ...minimalCampaign({ 'forms/baoming.yaml': undefined, ...patched(attacks) }),
    '_outside/secret.txt': secret,
    '_outside/secret.mdx': hostileBase['stories/axiu.mdx']?.replace('梨花开', `${secret} 梨花开`) ?? '',
    '_outside/secret.yaml': `terms:\n  - {term: 秘密, meaning: ${secret}}\n`,
    '_outside/secret.csv': `名称,地区,类型\n${secret},太原市,其他\n`,
  });
  for (const { special = {} } of attacks) {
    for (const [path, target] of Object.entries(special)) {
      const at = folder.path(campaignId, path);
      await mkdir(dirname(at), { recursive: true });
      if (target === 'fifo') execFileSync('mkfifo', [at]);
      else await symlink(target.startsWith('@') ? folder.path('_outside', target.slice(1)) : target, at);
    }
  }
  return folder;
}
