import { groupOf, pathsWith, textOf, type CampaignFiles, type Item } from '../campaign-files.ts';
import type { Chance } from '../chance.ts';
import type { Mutation, MutationFamily } from '../mutation.ts';
import { pickFile } from '../places.ts';

const texts = ['.yaml', '.mdx', '.csv'];

function moved(files: CampaignFiles, from: string, to: string): void {
  const item = files.get(from);
  files.delete(from);
  if (item !== undefined) files.set(to, item);
}

/** Gives a file another name. */
function renaming(rename: (path: string, chance: Chance) => string): Mutation {
  return (files, chance) => {
    const path = pickFile(files, chance, ...texts);
    if (path === undefined) return undefined;
    const to = rename(path, chance);
    moved(files, path, to);
    return { files: [path, to], said: `${path} 改名为 ${to}` };
  };
}

/** Puts something else in the place of a file. */
function replacing(said: string, item: (chance: Chance) => Item): Mutation {
  return (files, chance) => {
    const path = pickFile(files, chance, ...texts);
    if (path === undefined) return undefined;
    files.set(path, item(chance));
    return { files: [path], said: `${path} ${said}`, must: 'error' };
  };
}

const addedFile =
  (
    name: (chance: Chance, group: string) => string,
    content: (files: CampaignFiles, like: string) => string,
  ): Mutation =>
  (files, chance) => {
    const like = pickFile(files, chance, '.mdx');
    if (like === undefined) return undefined;
    const path = name(chance, groupOf(like));
    files.set(path, Buffer.from(content(files, like)));
    return { files: [path, like], said: `多出 ${path}` };
  };

const withName = (path: string, name: string) => path.replace(/[^/]*$/u, name);
const nameOf = (path: string) => path.replace(/^.*\//u, '');

const oddNames = [
  ...['index', '404', 'search', 'constructor', '__proto__', 'con', 'aux', '-', 'a--b', '0', '2019-01-20', 'list'],
  ...[
    '新建 文档',
    'Ａ',
    'a b',
    'a%20b',
    'a#b',
    'a?b',
    'a{b}',
    "a'b",
    'a"b',
    'a&b',
    'é',
    'e\u0301',
    'a\u200bb',
    '\u202eabc',
    '🐎',
  ],
  ...['a\nb', 'a\\b', 'a:b', 'UPPER', 'a_b', 'a.b', '.hidden', ' a', 'a '],
];

/** What happens to files in a file manager. */
export const namesMutations: MutationFamily = {
  文件删掉: (files, chance) => {
    const path = pickFile(files, chance, ...texts);
    if (path === undefined) return undefined;
    files.delete(path);
    return { files: [path], said: `删掉 ${path}` };
  },
  文件夹删掉: (files, chance) => {
    const groups = [...new Set([...files.keys()].filter((path) => path.includes('/')).map(groupOf))];
    const group = chance.pick(groups);
    const emptied = chance.once(2);
    for (const path of [...files.keys()]) if (groupOf(path) === group) files.delete(path);
    if (emptied) files.set(group, 'folder');
    return { files: [group], said: emptied ? `清空 ${group}/` : `删掉 ${group}/` };
  },
  改了大小写: renaming((path, chance) =>
    chance.pick([
      withName(path, nameOf(path).toUpperCase()),
      withName(
        path,
        nameOf(path).replace(/^./u, (first) => first.toUpperCase()),
      ),
      path.replace(/^./u, (first) => first.toUpperCase()),
      path.replace(/\.\w+$/u, (ending) => ending.toUpperCase()),
    ]),
  ),
  改了扩展名: renaming((path, chance) =>
    path.replace(
      /\.\w+$/u,
      chance.pick(['.md', '.yml', '.txt', '.mdx.txt', '.docx', '', '.bak', '.mdx', '.yaml', '.csv', '.json']),
    ),
  ),
  改成怪名字: renaming((path, chance) => withName(path, chance.pick(oddNames) + (/\.\w+$/u.exec(path)?.[0] ?? ''))),
  名字很长: renaming((path, chance) =>
    withName(path, `${'a'.repeat(chance.pick([100, 200, 240]))}${/\.\w+$/u.exec(path)?.[0] ?? ''}`),
  ),
  文件变成文件夹: replacing('变成了文件夹', () => 'folder'),
  断了的快捷方式: replacing('是断了的链接', () => ({ linkTo: 'no-such-file' })),
  指向自己的快捷方式: (files, chance) => {
    const path = pickFile(files, chance, ...texts);
    if (path === undefined) return undefined;
    files.set(path, { linkTo: nameOf(path) });
    return { files: [path], said: `${path} 是指向自己的链接`, must: 'error' };
  },
  文件夹变成文件: (files, chance) => {
    const group = chance.pick([...new Set([...files.keys()].filter((path) => path.includes('/')).map(groupOf))]);
    for (const path of [...files.keys()]) if (groupOf(path) === group) files.delete(path);
    files.set(group, Buffer.from('本来是文件夹\n'));
    return { files: [group], said: `${group} 变成了文件`, must: 'error' };
  },
  文件夹套文件夹: (files, chance) => {
    const path = pickFile(files, chance, ...texts);
    if (path === undefined) return undefined;
    const to = chance.pick([withName(path, `sub/${nameOf(path)}`), `备份/${path}`, `${path}/${nameOf(path)}`]);
    moved(files, path, to);
    return { files: [path, to], said: `${path} 移到 ${to}` };
  },
  放错文件夹: (files, chance) => {
    const path = pickFile(files, chance, '.mdx', '.yaml');
    if (path === undefined) return undefined;
    const groups = [...new Set([...files.keys()].filter((one) => one.includes('/')).map(groupOf))];
    const to = `${chance.pick(groups)}/${nameOf(path)}`;
    moved(files, path, to);
    return { files: [path, to], said: `${path} 移到 ${to}` };
  },
  两个文件对调: (files, chance) => {
    const [one, other] = [pickFile(files, chance, ...texts), pickFile(files, chance, ...texts)];
    if (one === undefined || other === undefined) return undefined;
    const [first, second] = [files.get(one), files.get(other)];
    if (first === undefined || second === undefined) return undefined;
    files.set(one, second).set(other, first);
    return { files: [one, other], said: `${one} 和 ${other} 的内容对调` };
  },
  一篇存了两份: (files, chance) => {
    const path = pickFile(files, chance, '.mdx', '.yaml');
    if (path === undefined || !path.includes('/')) return undefined;
    const to = path.replace(/(\.\w+)$/u, chance.pick(['-2$1', ' - 副本$1', '(1)$1', '-copy$1']));
    files.set(to, Buffer.from(textOf(files, path)));
    return { files: [path, to], said: `${path} 又存成 ${to}` };
  },
  多出文件: addedFile(
    (chance, group) =>
      chance.pick([
        'readme.md',
        '备注.txt',
        'a.docx',
        'package.json',
        `${group}/~$a.docx`,
        `${group}/notes.md`,
        `${group}/a.html`,
        'src/x.ts',
        'campaign.yml',
        'Orgs.csv',
      ]),
    () => '随手放的\n',
  ),
  给程序用的文件: (files, chance) => {
    const path = pickFile(files, chance, '.mdx');
    const name = chance.pick(['package.json', 'tsconfig.json', 'node_modules/astro/package.json']);
    const folder = chance.pick(['', path === undefined ? '' : `${groupOf(path)}/`, 'media/']);
    const told = `${folder}${name.replace(/\/.*/u, '')}`;
    files.set(folder + name, Buffer.from(chance.pick(['{', '{}', '{ "sideEffects": false }', '随手放的\n'])));
    return { files: [told], said: `多出 ${folder}${name}`, must: 'error' };
  },
  系统留下的文件: (files, chance) => {
    const group = chance.pick([...new Set([...files.keys()].filter((path) => path.includes('/')).map(groupOf))]);
    const name = chance.pick(['.DS_Store', 'Thumbs.db', 'desktop.ini', '._a.mdx']);
    const path = chance.once(2) ? name : `${group}/${name}`;
    files.set(path, Buffer.from([0, 0, 0, 1, 0x42, 0x75, 0x64, 0x31]));
    return { files: [path], said: `多出 ${path}`, must: 'good' };
  },
  很多篇: (files, chance) => {
    const [path] = chance.some(
      pathsWith(files, '.mdx').filter((one) => !one.startsWith('notices/')),
      1,
    );
    if (path === undefined) return undefined;
    const copies = 30;
    for (let count = 1; count <= copies; count += 1)
      files.set(path.replace('.mdx', `-n${count}.mdx`), Buffer.from(textOf(files, path)));
    return { files: [path], said: `${path} 又存了 ${copies} 份` };
  },
};
