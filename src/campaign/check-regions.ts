import type { FieldPath, YamlSource } from '#lib/yaml-source.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { fieldName } from '#problems/from-zod.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';
import type { Region } from './model.ts';
import { pruneTree, regionTree, resolveRegion } from './region-tree.ts';

interface Place {
  file: string;
  source: YamlSource;
}

/** Turns written region names into codes; what cannot be told becomes a problem and is left out. */
export function resolveNames(
  tree: Region,
  names: readonly unknown[],
  path: FieldPath,
  place: Place,
  problems: ProblemCollector,
): string[] {
  return names.flatMap((written, index) => {
    // Anything but a name has been reported by the schema.
    if (typeof written !== 'string' || written.trim() === '') return [];
    const resolved = resolveRegion(tree, written);
    if (resolved.ok) return [resolved.code];
    const field = [...path, index];
    const at = { file: place.file, ...place.source.locate(field), field: fieldName(field) };
    const facts = { name: fieldName(path), region: written };
    if (resolved.reason === 'unknown') problems.add('region-unknown', at, { ...facts, nearest: resolved.nearest });
    else problems.add('region-ambiguous', at, { ...facts, candidates: resolved.candidates });
    return [];
  });
}

/** The region tree a campaign covers, or undefined when its root is not a known place. */
export function campaignRegion(config: CampaignConfig, place: Place, problems: ProblemCollector): Region | undefined {
  const found = regionTree(config.regions.root);
  if (!found.ok) {
    const at = { file: place.file, ...place.source.locate(['regions', 'root']), field: 'regions.root' };
    problems.add('region-unknown', at, { name: 'regions.root', region: config.regions.root, nearest: found.nearest });
    return undefined;
  }
  if (config.regions.only === undefined) return found.tree;
  return pruneTree(found.tree, resolveNames(found.tree, config.regions.only, ['regions', 'only'], place, problems));
}
