import { setAt, valuesAt } from '#lib/field-values.ts';
import type { FieldPath, YamlSource } from '#lib/yaml-source.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { fieldName } from '#problems/from-zod.ts';
import type { Location } from '#problems/problem.ts';
import type { CampaignConfig } from '#schemas/campaign.ts';
import type { Draft } from './draft.ts';
import { regionFields } from './fields-by-role.ts';
import type { Region } from './model.ts';
import { pruneTree, regionTree, resolveRegion, wholeCountry } from './region-tree.ts';

interface Place {
  file: string;
  source: YamlSource;
}

/** The code a written name means; what cannot be told becomes a problem and gives undefined. */
function resolveName(
  tree: Region,
  written: unknown,
  { path, place }: { path: FieldPath; place: Place },
  problems: ProblemCollector,
): string | undefined {
  // Anything but a name has been reported by the schema.
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  const at = { file: place.file, ...place.source.locate(path), field: fieldName(path) };
  const list = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  return resolvePlace(tree, { name: fieldName(list), region: written }, at, problems);
}

/**
 * The code of a place an author names; what cannot be told becomes a problem and gives undefined.
 * @param facts.name the field it is written in
 * @param facts.region the place as written
 */
export function resolvePlace(
  tree: Region,
  facts: { name: string; region: string },
  at: Location,
  problems: ProblemCollector,
): string | undefined {
  if (tree.level === 'country') {
    problems.add('regions-unsaid', at, facts);
    return undefined;
  }
  const resolved = resolveRegion(tree, facts.region);
  if (resolved.ok) return resolved.code;
  if (resolved.reason === 'unknown') problems.add('region-unknown', at, { ...facts, nearest: resolved.nearest });
  else problems.add('region-ambiguous', at, { ...facts, candidates: resolved.candidates });
  return undefined;
}

/** Turns the region names of files into codes, in place. */
export function resolveRegions(drafts: readonly Draft[], tree: Region, problems: ProblemCollector): void {
  for (const draft of drafts) {
    const patterns = regionFields[draft.kind] ?? [];
    for (const { value, path } of patterns.flatMap((pattern) => valuesAt(draft.fields, pattern))) {
      const code = resolveName(tree, value, { path, place: draft }, problems);
      if (code !== undefined && draft.data !== undefined) setAt(draft.data, path, code);
    }
  }
}

/** The region tree a campaign covers (the whole country when it says nothing), or undefined when its root is not a known place. */
export function campaignRegion(config: CampaignConfig, place: Place, problems: ProblemCollector): Region | undefined {
  if (config.regions === undefined) return wholeCountry;
  const { root, only } = config.regions;
  const found = regionTree(root);
  if (!found.ok) {
    const at = { file: place.file, ...place.source.locate(['regions', 'root']), field: 'regions.root' };
    problems.add('region-unknown', at, { name: 'regions.root', region: root, nearest: found.nearest });
    return undefined;
  }
  if (only === undefined) return found.tree;
  const codes = only.flatMap(
    (name, index) => resolveName(found.tree, name, { path: ['regions', 'only', index], place }, problems) ?? [],
  );
  return pruneTree(found.tree, codes);
}
