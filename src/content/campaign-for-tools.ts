import { join, resolve } from 'node:path';
import { findCampaigns } from '#campaign/find.ts';
import { loadCampaign } from '#campaign/load.ts';
import type { LoadedCampaign } from '#campaign/model.ts';
import type { CampaignSource } from './campaign-modules.ts';

const projectRoot = resolve(import.meta.dirname, '../..');

/**
 * A campaign for tools that read `astro.config.mjs` without one of our commands, such as the type check: the first one
 * that loads. Read only when it is asked for, so that our own commands do not depend on what is in `content/`.
 */
export function campaignForTools(): CampaignSource {
  let known: Promise<LoadedCampaign> | undefined;
  return { current: () => (known ??= firstThatLoads()) };
}

async function firstThatLoads(): Promise<LoadedCampaign> {
  const contentDir = join(projectRoot, 'content');
  const { ids } = await findCampaigns(contentDir);
  for (const id of ids) {
    const { loaded } = await loadCampaign({ contentDir, id });
    if (loaded) return loaded;
  }
  throw new Error('content/ 里没有能用的活动，请先运行 npm run build 看看哪里有问题。');
}
