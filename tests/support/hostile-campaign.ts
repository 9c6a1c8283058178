import type { ProblemCode } from '#problems/catalogue.ts';
import type { CampaignChanges } from './campaign-folder.ts';
import { edited, minimalFiles } from './campaign-folder.ts';
import { listFiles } from './lists.ts';
import { statsYaml } from './stats-table.ts';

/*
 * What attacks on a site are written with; the attacks themselves are in tests/fixtures/hostile/, one file a family.
 *   Attack                   what it is called, what it tries, what it changes, and how it has to end
 *   hostileBase              the files of a small campaign with a bit of everything but forms, which attacks change
 *   patched(attacks)         the files of the campaign with the changes of some attacks
 *   story(name, body, more)  a story with a body, as files; more fields may be given as YAML lines
 */

/** A place in a text, and what comes after it. An anchor keeps standing, so that several attacks can share one. */
export interface Insertion {
  after: string;
  insert: string;
}

export interface Attack {
  /** Also the name of its story, when it has one. */
  name: string;
  /** What would happen if it worked, in one line. */
  tries: string;
  /** Whole files by path inside the campaign, or insertions into files of the base. */
  files?: Record<string, string | Uint8Array | Insertion[]>;
  /** Links by path inside the campaign, with what they point at; `fifo` is a pipe. Targets beginning with `@` lie beside the content folder. */
  special?: Record<string, string>;
  expected: Refused | Inert;
}

/** A problem is reported, at a line that holds this text (the file as a whole without it). */
export interface Refused {
  refused: ProblemCode;
  file: string;
  line?: string;
}

/** It gets into the site and does nothing there; each page named shows the text as it was written. */
export interface Inert {
  shown?: Record<string, string>;
}

export const isRefused = (expected: Refused | Inert): expected is Refused => 'refused' in expected;

/** What payloads set or fetch when they run. */
export const evilHost = 'evil.example';
export const payload = 'window.__hostile=1;alert(1)';

/** The first line of a story's body, and of what `more` adds to its fields. */
export function story(name: string, body: string, more = ''): Record<string, string> {
  const fields = more === '' ? '' : `${more.trimEnd()}\n`;
  const text = `---
title: ${/^title:/mu.test(more) ? '' : `来信 ${name}`}
summary: 一封没有署名的来信。
published: 2021-01-12
person: {name: 阿秀, from: 南边的城, to: 河湾村, does: 种梨}
${fields}---

${body}
`;
  return { [`stories/${name}.mdx`]: text.replace('title: \n', '') };
}

const minimal = Object.fromEntries(Object.entries(minimalFiles).filter(([path]) => !path.startsWith('forms/')));

/** Texts by path inside the campaign. */
export const hostileBase: Record<string, string> = {
  ...minimal,
  ...listFiles,
  'activities/zuotan.mdx': edited(minimalFiles['activities/zuotan.mdx'], 'form: baoming\n', ''),
  'campaign.yaml': edited(
    listFiles['campaign.yaml'],
    'theme:',
    'deadlines:\n  - {name: 交总结, day: 2021-02-20, who: 各村, to: 镇里}\ngoals:\n  - {name: 回来看看, text: 坐下来聊一聊。}\ncontacts:\n  - {name: 镇团委办公室, phone: 0351-5550100}\ntheme:',
  ),
  'glossary.yaml': 'terms:\n  - {term: 三会, meaning: 三种会。}\n',
  'media-kit.yaml': 'items:\n  - {title: 一段话, kind: 文案, about: 发群里用, text: 回来看看。}\n',
  'programmes.yaml': 'programmes:\n  - {name: 领头雁, about: 一个项目。, gives: 有人带, host: 镇团委}\n',
  'stats/ganji.yaml': `${statsYaml.replace('{ regions: county }', '{ blank: 3 }').replace('type: region', 'type: text')}`,
  'tables/fengong.yaml':
    'kind: assignment\ntitle: 分工\nsummary: 谁管什么。\npublished: 2021-01-05\ncolumns: [谁, 管什么]\nrows:\n  - [小林, 茶水]\n',
};

/** The campaign with the changes of some attacks, by path inside it. */
export function patched(attacks: readonly Attack[]): CampaignChanges {
  const files: Record<string, string | Uint8Array> = { ...hostileBase };
  for (const { name, files: changes = {} } of attacks) {
    for (const [path, change] of Object.entries(changes)) {
      files[path] = Array.isArray(change) ? insertAll(files[path], change, `${name}: ${path}`) : change;
    }
  }
  return files;
}

function insertAll(text: string | Uint8Array | undefined, changes: readonly Insertion[], where: string): string {
  if (typeof text !== 'string') throw new Error(`${where} is no text`);
  return changes.reduce((changed, { after, insert }) => {
    if (!changed.includes(after)) throw new Error(`${where} does not hold ${after}`);
    return changed.replace(after, () => after + insert);
  }, text);
}
