import { setText, textOf } from '../campaign-files.ts';
import type { Chance } from '../chance.ts';
import type { Mutation, MutationFamily } from '../mutation.ts';
import { fieldsOf, pickFile, pickYaml, splice } from '../places.ts';

const megabyte = 1024 * 1024;

/** Puts something huge in the place of a value. */
function hugeValue(said: string, value: (chance: Chance) => string): Mutation {
  return (files, chance) => {
    const place = pickYaml(files, chance);
    const fields = place ? fieldsOf(place.yaml) : [];
    if (!place || fields.length === 0) return undefined;
    const field = chance.pick(fields);
    setText(files, place.path, place.with(splice(place.yaml, field.valueStart, field.valueEnd, value(chance))));
    return { files: [place.path], said: `${place.path}：${field.name} 写成${said}` };
  };
}

function hugeBody(said: string, text: (chance: Chance) => string): Mutation {
  return (files, chance) => {
    const path = pickFile(files, chance, '.mdx');
    if (path === undefined) return undefined;
    setText(files, path, `${textOf(files, path).trimEnd()}\n\n${text(chance)}\n`);
    return { files: [path], said: `${path}：正文里有${said}` };
  };
}

const times = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));

/** What nobody writes by hand, and a program or a cat on the keyboard does. */
export const sizeMutations: MutationFamily = {
  一兆的文字: hugeValue('一兆的文字', (chance) =>
    JSON.stringify(chance.pick(['长', 'a', '长 文', '<']).repeat(megabyte / 3)),
  ),
  一万项的列表: hugeValue('一万项的列表', (chance) => {
    const item = chance.pick(['第{}项', '{ name: 第{}个 }', '{}', 'null', 'jiuye']);
    return `[${times(10_000, (at) => item.replace('{}', String(at))).join(', ')}]`;
  }),
  一万个字段: hugeValue('一万个字段', () => `{ ${times(10_000, (at) => `k${at}: ${at}`).join(', ')} }`),
  层层嵌套: hugeValue('层层嵌套', (chance) => {
    const depth = chance.pick([50, 500, 5000, 50_000]);
    return chance.once(2) ? '['.repeat(depth) + ']'.repeat(depth) : `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`;
  }),
  一兆的正文: hugeBody('一兆的文字', (chance) =>
    chance.pick(['春节返乡。', 'word ', '长', '\n\n段落']).repeat(megabyte / 15),
  ),
  很多行: hugeBody('一万行', (chance) => {
    const line = chance.pick([
      '- 第{}项',
      '{}. 项',
      '| a | {} |',
      '> 引用 {}',
      '## 标题 {}',
      '[链接{}](https://example.com/{})',
      '<Callout>',
      '{',
      '**',
      '![图](media/no-{}.jpg)',
    ]);
    return times(chance.pick([1000, 10_000]), (at) => line.replaceAll('{}', String(at))).join('\n');
  }),
  正文层层嵌套: hugeBody('层层嵌套', (chance) => {
    const depth = chance.pick([30, 300, 3000]);
    return chance.pick([
      () => `${'> '.repeat(depth)}引用`,
      () => times(Math.min(depth, 1000), (at) => `${'  '.repeat(at)}- 第 ${at} 层`).join('\n'),
      () => `${times(depth, () => '<Callout>\n').join('\n')}\n里面\n\n${times(depth, () => '</Callout>\n').join('\n')}`,
      () => `${'['.repeat(depth)}链接${'](https://example.com)'.repeat(depth)}`,
      () => `${'**_'.repeat(depth)}字${'_**'.repeat(depth)}`,
    ])();
  }),
  难读的记号: hugeBody('一大串记号', (chance) => {
    const [sign, count] = [
      chance.pick(['*', '_', '[', '`', '<', '{', '![', '~', '(', '\\', '&', '|', '*a ', '[a](', '<a ', '``` ']),
      chance.pick([200, 3000]),
    ];
    return sign.repeat(count);
  }),
  很宽的表: hugeBody('很宽的表', (chance) => {
    const columns = chance.pick([100, 1000]);
    const row = (cell: string) => `|${` ${cell} |`.repeat(columns)}`;
    return [row('列'), row('---'), row('1')].join('\n');
  }),
};
