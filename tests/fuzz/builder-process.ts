import { resolve } from 'node:path';
import { loadCampaign } from '#campaign/load.ts';
import { buildCampaign } from '#deliver/build-campaign.ts';
import { closeSearch } from '#search/write-index.ts';
import type { Answer, Task } from './builder.ts';

/* The process that loads and builds broken campaigns for `builder.ts`, so that a hang or a crash ends it and nothing else. */

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);

process.on('message', (task: Task) => {
  void work(task)
    .catch((error: unknown): Answer => ({
      crash: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }))
    .then((answer) => process.send?.(answer));
});

async function work({ contentDir, id, outDir }: Task): Promise<Answer> {
  if (outDir === undefined) {
    const { loaded, problems } = await loadCampaign({ contentDir, id });
    return { problems, good: loaded !== undefined };
  }
  // It loads the campaign first, and knows nothing of Astro unless that went well.
  const { problems, built } = await buildCampaign({ root, contentDir, outDir, id }, () => undefined);
  await closeSearch();
  return { problems, good: built };
}
