import { join } from 'node:path';
import type { YamlSource } from '#lib/yaml-source.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { campaignSchema, type CampaignConfig } from '#schemas/campaign.ts';
import { campaignRegion } from './check-regions.ts';
import { checkTheme } from './check-theme.ts';
import { namesIn } from './list-folder.ts';
import type { Region } from './model.ts';
import { checkPlaceholderFields } from './placeholders.ts';
import { regionTree, wholeCountry } from './region-tree.ts';
import type { PageName } from './site-paths.ts';
import { checkYaml, readSource } from './source-file.ts';

/** What `campaign.yaml` gave. Parts may be missing where it has mistakes, so that the rest can still be checked. */
export interface CampaignFile {
  config: CampaignConfig | undefined;
  /** What was written, whether right or not. */
  fields: Record<string, unknown>;
  region: Region | undefined;
  /** Path for messages. */
  file: string;
  source: YamlSource;
}

/** Reads and checks `campaign.yaml`; undefined when it is missing or cannot be parsed. */
export async function readCampaignFile(
  campaign: { id: string; folder: string },
  problems: ProblemCollector,
): Promise<CampaignFile | undefined> {
  const file = `${campaign.id}/campaign.yaml`;
  if (!(await namesIn(campaign.folder)).includes('campaign.yaml')) {
    problems.add('campaign-file-missing', { file: campaign.id }, {});
    return undefined;
  }
  const text = await readSource(join(campaign.folder, 'campaign.yaml'), file, problems);
  const checked = text === undefined ? undefined : checkYaml(text, { schema: campaignSchema, file, problems });
  if (!checked) return undefined;
  const { data: config, fields, source } = checked;
  checkPlaceholderFields({ file, fields, source }, problems);
  // With mistakes elsewhere in the file, the entries' regions can still be checked.
  if (!config) return { config, fields, region: writtenRegion(fields), file, source };
  checkTheme(config, { file, source }, problems);
  checkPhases(config, { file, source }, problems);
  if (config.site.url === undefined) problems.add('site-url-unknown', { file, field: 'site.url' }, {});
  return { config, fields, region: campaignRegion(config, { file, source }, problems), file, source };
}

/** Checks that phases stand in the order they begin in; those without a first day may stand anywhere. */
function checkPhases(
  { phases }: CampaignConfig,
  { file, source }: Pick<CampaignFile, 'file' | 'source'>,
  problems: ProblemCollector,
): void {
  let previous: { name: string; start: string } | undefined;
  phases.forEach(({ name, start }, index) => {
    if (start === undefined) return;
    if (previous && start < previous.start) {
      const at = { file, ...source.locate(['phases', index, 'start']), field: `phases[${index}].start` };
      problems.add('phases-order', at, { name, previous: previous.name });
    }
    previous = { name, start };
  });
}

/** Checks that the navigation names only pages the site will have. */
export function checkNavigation(
  { config, file, source }: CampaignFile,
  pages: readonly PageName[],
  problems: ProblemCollector,
): void {
  config?.navigation?.forEach(({ page }, index) => {
    if (pages.includes(page)) return;
    const at = { file, ...source.locate(['navigation', index, 'page']), field: `navigation[${index}].page` };
    problems.add('page-absent', at, { page });
  });
}

function writtenRegion({ regions }: Record<string, unknown>): Region | undefined {
  if (regions === undefined || regions === null) return wholeCountry;
  const root: unknown = typeof regions === 'object' && regions !== null && 'root' in regions ? regions.root : undefined;
  const found = typeof root === 'string' ? regionTree(root) : undefined;
  return found?.ok ? found.tree : undefined;
}
