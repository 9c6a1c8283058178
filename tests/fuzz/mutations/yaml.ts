import { setText } from '../campaign-files.ts';
import type { Chance } from '../chance.ts';
import type { Change, Mutation, MutationFamily } from '../mutation.ts';
import { pickYaml } from '../places.ts';

/** A mutation of the lines of a YAML text. The change gets the lines and the number of one of them. */
function onLine(
  said: string,
  change: (lines: string[], at: number, chance: Chance) => void,
  fits = /\S/u,
  must?: Change['must'],
): Mutation {
  return (files, chance) => {
    const place = pickYaml(files, chance);
    const lines = place?.yaml.split('\n') ?? [];
    const fitting = [...lines.keys()].filter((at) => fits.test(lines[at] ?? '') && !(lines[at] ?? '').startsWith('#'));
    if (!place || fitting.length === 0) return undefined;
    const at = chance.pick(fitting);
    change(lines, at, chance);
    setText(files, place.path, place.with(lines.join('\n')));
    return { files: [place.path], said: `${place.path}：第 ${at + place.firstLine} 行${said}`, must };
  };
}

const onPart = (said: string, from: RegExp, to: (chance: Chance) => string, must?: Change['must']): Mutation =>
  onLine(said, (lines, at, chance) => (lines[at] = (lines[at] ?? '').replace(from, to(chance))), from, must);

/** The whole YAML replaced. */
function onWhole(said: string, change: (yaml: string, chance: Chance) => string, must?: Change['must']): Mutation {
  return (files, chance) => {
    const place = pickYaml(files, chance);
    if (!place) return undefined;
    setText(files, place.path, place.with(change(place.yaml, chance)));
    return { files: [place.path], said: `${place.path}：${said}`, must };
  };
}

const bomb = (levels: number) =>
  [
    'a0: &a0 [哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈]',
    ...Array.from(
      { length: levels },
      (_, at) => `a${at + 1}: &a${at + 1} [${Array.from({ length: 9 }, () => `*a${at}`).join(', ')}]`,
    ),
  ].join('\n');

/** What goes wrong in the writing of YAML. */
export const yamlMutations: MutationFamily = {
  '行首用 Tab': onPart('行首用了 Tab', /^ +/u, () => '\t', 'error'),
  缩进不齐: onLine(
    '缩进不齐',
    (lines, at, chance) => (lines[at] = ' '.repeat(1 + chance.below(5)) + (lines[at] ?? '')),
  ),
  少了缩进: onPart('少了缩进', /^ +/u, () => ''),
  中文冒号: onPart('用了中文冒号', /: /u, () => '：'),
  冒号后没空格: onPart('冒号后面没有空格', /: (?=\S)/u, () => ':'),
  两个冒号: onPart('写了两个冒号', /: (?=[^\s"'[{|>])/u, () => ': 说明: '),
  少了短横: onPart('少了短横', /^( *)- /u, () => '  '),
  引号没关: onPart('引号没有关上', /: (?=\S)/u, (chance) => chance.pick([': "', ": '", ': “'])),
  括号没关: onPart('括号没有关上', /: (?=\S)/u, (chance) => chance.pick([': [', ': {', ': ]', ': }']), 'error'),
  特殊符号开头: onPart(
    '以特殊符号开头',
    /: (?=[^\s"'[{|>])/u,
    (chance) =>
      `: ${chance.pick(['@', '`', '%', '&', '*', '!', '|', '>', '?', '- ', '# ', ',', '!!binary ', '!!js/function ', '!重要 ', '<<', '&a &b '])}`,
  ),
  锚点和别名: onPart(
    '有锚点和别名',
    /: (?=[^\s"'[{|>])/u,
    (chance) => `: ${chance.pick(['&a ', '*a #', '&a [*a] #', '*没有 #', '&😀 '])}`,
  ),
  合并键: onWhole('有合并键', (yaml) => `${yaml.trimEnd()}\n<<: { a: 1 }\n`, 'error'),
  引用炸弹: onWhole('有层层引用', (yaml, chance) => `${yaml.trimEnd()}\n${bomb(chance.pick([1, 4, 9]))}\n`, 'error'),
  两份文档: onWhole('中间有 ---', (yaml, chance) => {
    const lines = yaml.split('\n');
    lines.splice(chance.below(lines.length), 0, chance.pick(['---', '...', '%YAML 1.1', '--- a', '---\n---']));
    return lines.join('\n');
  }),
  整个是列表: onWhole('整个变成列表', (yaml) => yaml.replaceAll(/^(?=\S)/gmu, '- ')),
  整个是一句话: onWhole(
    '整个变成一句话',
    (_yaml, chance) =>
      `${chance.pick(['一句话', '42', 'null', 'true', '"文字"', '|\n  文字', '[]', '{}', '# 只有注释'])}\n`,
  ),
  'JSON 写法': onWhole(
    '写成 JSON',
    (yaml) =>
      `{${yaml
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join(',\n')}}\n`,
  ),
  多行文字: onPart(
    '写成多行文字',
    /: (?=[^\s"'[{|>])/u,
    (chance) => `: ${chance.pick(['|', '>', '|+', '|9', '>-'])}\n  `,
  ),
};
