import { join } from 'node:path';
import type { Region } from '#campaign/model.ts';
import { readStats } from '#campaign/read-stats.ts';
import { regionTree } from '#campaign/region-tree.ts';
import type { StatsTable } from '#campaign/stats-table.ts';
import { ProblemCollector } from '#problems/collector.ts';
import type { Problem } from '#problems/problem.ts';
import { campaignFolder, campaignId, edited, minimalCampaign, minimalFiles } from './campaign-folder.ts';

/*
 * Helpers for tests of statistics tables:
 *   statsYaml            a table with groups and a column of every kind but text; a row for each county of 临汾市
 *   statsHead            the heading row of its results
 *   statsCampaign()      a campaign with that table and its results, and one of words alone without results
 *   readStatsFiles(…)    reads files of `stats/` for 临汾市 → { tables, problems }
 *   statsTable(csv?)     the table of statsYaml, with results where a CSV is given
 */

export const statsYaml = `title: 赶集月统计表
summary: 各县办了几场、来了多少人。
published: 2021-01-05
attachment: 附件1
header:
  - { label: 填表人 }
columns:
  - { key: place, label: 县区, type: region }
  - label: 座谈会
    columns:
      - { key: forums, label: 场次, type: integer, unit: 场 }
      - { key: forum-people, label: 参加人数, type: integer, unit: 人 }
  - label: 讲座
    columns:
      - { key: talks, label: 场次, type: integer, unit: 场 }
      - { key: cost, label: 人均花费, type: decimal, total: none }
  - { key: rate, label: 完成率, type: percent }
  - { key: style, label: 样式, type: choice, options: [大集, 小集] }
rows: { regions: county }
handIn:
  who: 各县团委
  to: 市团委
  day: 2021-02-20
charts: [forums]
`;

export const withResults = (yaml: string) => `${yaml}results: { asOf: 2021-01-31, sample: true }\n`;

export const statsHead = '县区,座谈会·场次,座谈会·参加人数,讲座·场次,讲座·人均花费,完成率,样式';

export function statsCampaign(): Record<string, string | Uint8Array> {
  const kongbai = edited(edited(statsYaml, 'regions: county', 'names: [座谈, 讲座]'), 'type: region', 'type: text');
  const campaign = edited(minimalFiles['campaign.yaml'], 'root: 山西省', 'root: 临汾市');
  return minimalCampaign({
    // Nobody knows yet where it will be published.
    'campaign.yaml': edited(campaign, 'site:\n  url: https://example.com/xiaocun/\n', ''),
    'activities/zuotan.mdx': edited(minimalFiles['activities/zuotan.mdx'], '[太原市]', '[吉县]'),
    'stats/ganji.yaml': edited(withResults(statsYaml), 'attachment', 'notice: tongzhi\nattachment'),
    'stats/ganji.csv': `\ufeff${statsHead}\r\n吉县,2,40,1,12.5,80%,大集\r\n蒲县,3,60,2,,,\r\n合计,5,100,3,,,\r\n`,
    'stats/kongbai.yaml': kongbai,
  });
}

export async function readStatsFiles(
  files: Record<string, string | Uint8Array>,
  root: string | Region = '临汾市',
): Promise<{ tables: Record<string, StatsTable>; problems: Problem[] }> {
  const folder = await campaignFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${campaignId}/stats/${name}`, text])),
  );
  const problems = new ProblemCollector();
  const found = typeof root === 'string' ? regionTree(root) : { ok: true as const, tree: root };
  try {
    const at = { id: campaignId, folder: join(folder.contentDir, campaignId) };
    const { tables } = await readStats(at, found.ok ? found.tree : undefined, problems);
    return { tables, problems: problems.problems };
  } finally {
    await folder.dispose();
  }
}

export async function statsTable(csv?: string, yaml = statsYaml): Promise<StatsTable> {
  const { tables, problems } = await readStatsFiles(
    csv === undefined ? { 'ganji.yaml': yaml } : { 'ganji.yaml': withResults(yaml), 'ganji.csv': csv },
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !tables['ganji']) throw new Error(JSON.stringify(errors));
  return tables['ganji'];
}
