import type { z } from 'zod';
import { loadCampaign, type LoadOptions, type LoadResult } from '#campaign/load.ts';
import { checkYaml } from '#campaign/source-file.ts';
import { ProblemCollector } from '#problems/collector.ts';
import type { Problem } from '#problems/problem.ts';
import { formatProblems } from '#problems/report-terminal.ts';
import { campaignFolder, campaignId, minimalCampaign, type CampaignChanges } from './campaign-folder.ts';

/*
 * Helpers for tests of what a campaign's checks say:
 *   loadFiles(changes?, options?)  loads the minimal campaign with changes → { loaded, problems, report }
 *   checkText(schema, yaml, …)     checks one YAML text → { data, problems, report }
 *   brief(problems)                `code file:line` of each, to compare at a glance
 */

/** The problems as a terminal without colours shows them. */
export const reportOf = (problems: readonly Problem[]) => formatProblems(problems, { colour: false });

export const brief = (problems: readonly Problem[]) =>
  problems.map(({ code, file, line }) => `${code} ${file}${line === undefined ? '' : `:${line}`}`);

export async function loadFiles(
  changes: CampaignChanges = {},
  options: Partial<LoadOptions> = {},
): Promise<LoadResult & { report: string }> {
  const folder = await campaignFolder(minimalCampaign(changes));
  try {
    const result = await loadCampaign({ contentDir: folder.contentDir, id: campaignId, ...options });
    return { ...result, report: reportOf(result.problems) };
  } finally {
    await folder.dispose();
  }
}

export function checkText<Schema extends z.ZodType>(schema: Schema, yaml: string, firstLine = 1) {
  const problems = new ProblemCollector();
  const checked = checkYaml(yaml, { schema, file: 'xiaocun/file.yaml', firstLine, problems });
  return { data: checked?.data, problems: problems.problems, report: reportOf(problems.problems) };
}
