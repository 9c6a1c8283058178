import { isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import { groupOf, pathsWith, textOf, type CampaignFiles } from './campaign-files.ts';
import type { Chance } from './chance.ts';

/** The YAML of a file: all of it, or what stands between the fences of an entry. */
export interface YamlPlace {
  path: string;
  yaml: string;
  /** The text of the file with other YAML in its place. */
  with(yaml: string): string;
  /** The line of the file its first line is. */
  firstLine: number;
}

/** Picks a file of an ending, each folder as often as another: a folder of twenty stories is not twenty times as likely. */
export function pickFile(files: CampaignFiles, chance: Chance, ...endings: string[]): string | undefined {
  const paths = pathsWith(files, ...endings).filter((path) => !path.startsWith('media/'));
  const groups = [...new Set(paths.map(groupOf))];
  if (groups.length === 0) return undefined;
  const group = chance.pick(groups);
  return chance.pick(paths.filter((path) => groupOf(path) === group));
}

export function yamlOf(path: string, text: string): YamlPlace {
  const fenced = path.endsWith('.mdx') ? /^---\n([\s\S]*?\n)---(?=\n|$)/u.exec(text) : null;
  if (!fenced) return { path, yaml: text, firstLine: 1, with: (yaml) => yaml };
  const yaml = fenced[1] ?? '';
  return { path, yaml, firstLine: 2, with: (other) => `---\n${other}${text.slice(4 + yaml.length)}` };
}

export function pickYaml(files: CampaignFiles, chance: Chance): YamlPlace | undefined {
  const path = pickFile(files, chance, '.yaml', '.mdx');
  return path === undefined ? undefined : yamlOf(path, textOf(files, path));
}

/** Where the body of an entry begins in its file. */
export function bodyStart(text: string): number {
  return /^---\n[\s\S]*?\n---(?:\n|$)/u.exec(text)?.[0].length ?? 0;
}

/** A `name: value` of a YAML text. Offsets count from the beginning of the text. */
export interface Field {
  name: string;
  /** How many names stand above it; 0 for a field of the whole file. */
  depth: number;
  keyStart: number;
  keyEnd: number;
  valueStart: number;
  valueEnd: number;
  /** The value where it is a plain one, not a list or a group. */
  scalar: unknown;
}

/** All fields of a YAML text that have a value. */
export function fieldsOf(yaml: string): Field[] {
  const fields: Field[] = [];
  visit(parseDocument(yaml), {
    Pair(_index, { key, value }, path) {
      if (!isScalar(key) || !key.range || !isNode(value) || !value.range) return;
      fields.push({
        name: String(key.value),
        depth: path.filter(isPair).length,
        keyStart: key.range[0],
        keyEnd: key.range[1],
        valueStart: value.range[0],
        valueEnd: value.range[1],
        scalar: isScalar(value) ? value.value : undefined,
      });
    },
  });
  return fields;
}

/** The line of an offset, counted from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export const splice = (text: string, start: number, end: number, other: string): string =>
  text.slice(0, start) + other + text.slice(end);
