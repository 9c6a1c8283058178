import { setText, textOf } from '../campaign-files.ts';
import type { Chance } from '../chance.ts';
import type { Change, Mutation, MutationFamily } from '../mutation.ts';
import { bodyStart, lineAt, pickFile } from '../places.ts';

function onEntry(
  change: (
    text: string,
    chance: Chance,
    path: string,
  ) => (Partial<Change> & { text: string; said: string }) | undefined,
): Mutation {
  return (files, chance) => {
    const path = pickFile(files, chance, '.mdx');
    const changed = path === undefined ? undefined : change(textOf(files, path), chance, path);
    if (path === undefined || !changed) return undefined;
    const { text, said, ...rest } = changed;
    setText(files, path, text);
    return { files: [path], said: `${path}：${said}`, ...rest };
  };
}

/** Types something in somewhere in the body: anywhere, or as a paragraph of its own. */
function typed(
  what: string,
  pieces: readonly string[],
  options: { paragraph?: boolean; must?: 'error' } = {},
): Mutation {
  return onEntry((text, chance) => {
    const piece = chance.pick(pieces);
    const start = bodyStart(text);
    const said = `正文里多出${what} ${JSON.stringify(piece.slice(0, 40))}`;
    if (options.paragraph !== true) {
      const at = start + chance.below(text.length - start + 1);
      return { text: text.slice(0, at) + piece + text.slice(at), said: `第 ${lineAt(text, at)} 行${said}` };
    }
    const gaps = [
      start,
      ...[...text.matchAll(/\n\n(?=\S)/gu)].map(({ index }) => index + 2).filter((at) => at >= start),
    ];
    const at = chance.pick(gaps);
    return {
      text: `${text.slice(0, at)}\n${piece}\n\n${text.slice(at)}`,
      said: `第 ${lineAt(text, at) + 1} 行${said}`,
      must: options.must,
    };
  });
}

const components = [
  'Callout',
  'Steps',
  'Figure',
  'Quote',
  'Numbers',
  'Number',
  'Video',
  'Download',
  'Faq',
  'Question',
  'Term',
  'Table',
];
const marks = [
  '**',
  '*',
  '_',
  '`',
  '```',
  '~~',
  '#',
  '>',
  '|',
  '---',
  '===',
  '\\',
  '!',
  '[',
  ']',
  '](',
  '<',
  '>',
  '/>',
  '{',
  '}',
  '="',
  '<!--',
  '-->',
  '&',
  '&#',
  '$',
  '^',
  '+++',
  ':::',
  '[^1]',
  '\t',
  '\u00a0',
  '\u200b',
  '\u2028',
  '“',
];

/** What goes wrong in the body of an entry, and at its fences. */
export const mdxMutations: MutationFamily = {
  '少了开头的 ---': onEntry((text) => ({ text: text.replace(/^---\n/u, ''), said: '少了开头的 ---', must: 'error' })),
  '少了结尾的 ---': onEntry((text) => ({
    text: text.replace(/\n---\n/u, '\n'),
    said: '少了结尾的 ---',
    must: 'error',
  })),
  '--- 写得不对': onEntry((text, chance) => {
    const fence = chance.pick(['----', '--', '———', '- - -', ' ---', '***', '+++', '```', '--- #', '---yaml']);
    return {
      text: chance.once(2) ? text.replace('---', fence) : text.replace(/\n---(?=\n)/u, `\n${fence}`),
      said: `--- 写成 ${fence}`,
    };
  }),
  开头有空行: onEntry((text, chance) => ({
    text: chance.pick(['\n', ' ', '# 标题\n', '\u200b', '\ufeff\ufeff']) + text,
    said: '信息栏前面有东西',
  })),
  没有正文: onEntry((text) => ({ text: text.slice(0, bodyStart(text)), said: '没有正文' })),
  只有正文: onEntry((text) => ({ text: text.slice(bodyStart(text)), said: '没有信息栏', must: 'error' })),
  多出花括号: typed('花括号', ['{', '}', '{}', '{1+1}', '{姓名}', '{"', '{/*', '{`${', '{{', '}}', '{...x}', '{\n']),
  多出尖括号: typed('尖括号', [
    '<',
    '>',
    '<>',
    '</',
    '</>',
    '<3',
    '< b',
    '<b',
    '<a href=',
    '<A.B>',
    '<a:b>',
    '<1>',
    '<中文>',
    '<!DOCTYPE>',
    '<?php',
    '<![CDATA[',
    '<!--',
    '-->',
    '<br>',
    '<br/>',
    '</br>',
    '<img src=x>',
  ]),
  组件没关: onEntry((text, chance) => {
    const name = chance.pick(['Callout', 'Steps', 'Quote', 'Faq']);
    const at = text.length;
    return {
      text: `${text.trimEnd()}\n\n<${name}>\n\n里面的话\n`,
      said: `<${name}> 没有关`,
      must: 'error',
      line: lineAt(text.trimEnd(), at) + 2,
    };
  }),
  多出关的标签: typed(
    '关的标签',
    components.map((name) => `</${name}>`),
    { paragraph: true, must: 'error' },
  ),
  没有的组件: typed(
    '没有的组件',
    [
      '<Calout>\n\n话\n\n</Calout>',
      '<Foo />',
      '<callout />',
      '<React.Fragment />',
      '<CALLOUT>话</CALLOUT>',
      '<constructor />',
      '<Object />',
      '<Fragment>话</Fragment>',
      '<Astro />',
      '<toString />',
    ],
    { paragraph: true, must: 'error' },
  ),
  不给发布的标签: typed(
    '不给发布的标签',
    [
      '<script>alert(1)</script>',
      '<style>*{}</style>',
      '<iframe src="https://example.com"></iframe>',
      '<form action="x"></form>',
      '<object data="x"></object>',
      '<svg onload="x"></svg>',
      '<a href="javascript:x">x</a>',
      '<div style="x" onclick="y">z</div>',
      '<base href="x" />',
      '<meta http-equiv="refresh" />',
      '<link rel="stylesheet" href="x" />',
    ],
    { paragraph: true, must: 'error' },
  ),
  属性不对: typed(
    '写错属性的组件',
    [
      '<Callout kind="没有这种">\n\n话\n\n</Callout>',
      '<Callout kind={x}>\n\n话\n\n</Callout>',
      '<Callout {...x} />',
      '<Callout title=a>\n\n话\n\n</Callout>',
      '<Callout title="a>\n\n话\n\n</Callout>',
      '<Callout nope="1">\n\n话\n\n</Callout>',
      '<Figure />',
      '<Figure src="media/none.jpg" alt="没有" />',
      '<Figure src="../a.jpg" alt="外面" />',
      '<Figure src="https://example.com/a.jpg" alt="外面" />',
      '<Video title="x" href="javascript:x" />',
      '<Download file="media/none.docx" title="没有" />',
      '<Number value="1" />',
      '<Table id="mei-you" />',
      '<Table />',
      '<Term>没有这个词</Term>',
      '<Term />',
      '<Question title="x" />',
      '<Callout title="a" title="b">\n\n话\n\n</Callout>',
    ],
    { paragraph: true },
  ),
  写了程序: typed(
    '程序',
    [
      'import x from "y"',
      'export const a = 1',
      'export default 1',
      'import "./a.css"\n\nexport {}',
      '{(() => { while (true) {} })()}',
      '{process.exit(1)}',
      '{await import("fs")}',
      'export const frontmatter = 1',
    ],
    { paragraph: true },
  ),
  怪链接: typed(
    '怪链接',
    [
      '[x](javascript:alert(1))',
      '[x](../policies/mei-you.mdx)',
      '[x](../../../../etc/passwd)',
      '[x](/etc/passwd)',
      '[x](file:///etc/passwd)',
      '[x]()',
      '[x](<a b>)',
      '[x](http://example.com)',
      '[x](//example.com)',
      '[x](mailto:a@b.c)',
      '[x](#mei-you)',
      '[x](%zz)',
      '[x](https://)',
      '[x](https://a b)',
      '[x](media/mei-you.docx)',
      '[x][y]',
      '[x]: https://example.com',
      '[^1]\n\n[^1]: 注',
      '![](media/a.jpg)',
      '![x](https://example.com/a.jpg)',
      '![x](media/mei-you.jpg)',
      '<https://example.com>',
      'https://example.com/\u202e',
      '[x](data:text/html,1)',
      '[x](tel:1)',
      '[x](?a=1)',
      '[x](.)',
      '[x](..)',
      '[x](../policies/)',
      '[x](../policies/x.mdx#\\)',
      '[x](\\\\host\\a)',
    ],
    { paragraph: true },
  ),
  记号配不上: typed('记号', marks),
  代码没关: typed('没关的代码', ['```', '~~~', '``` {x}', '`', '````\n```'], { paragraph: true }),
  标题不对: typed(
    '标题',
    [
      '# 一级标题',
      '#标题',
      '####### 七级',
      '## ',
      '## <b>粗</b>',
      '## {x}',
      '标题\n===',
      '###### 六级',
      '## 同名\n\n## 同名',
      '## ![图](media/x.jpg)',
    ],
    { paragraph: true },
  ),
  组件套组件: typed(
    '套错的组件',
    [
      '<Number value="1" label="x" />',
      '<Question title="x">\n\n答\n\n</Question>',
      '<Steps>\n\n不是列表\n\n</Steps>',
      '<Callout>\n\n<Callout>\n\n里\n\n</Callout>\n\n</Callout>',
      '<Faq>\n\n没有问题\n\n</Faq>',
      '<Numbers>\n\n文字\n\n</Numbers>',
      '- <Callout>\n\n  里\n\n  </Callout>',
      '> <Callout>\n> 里\n> </Callout>',
      '| <Callout>a</Callout> |\n| --- |\n| b |',
      '<Callout><Steps>1. a</Steps></Callout>',
      '<Callout>\n</Callout>',
      '<Callout></Callout>',
      '<Callout>话</Callout>',
      '<Callout>\n话\n</Callout>',
      '    <Callout>\n\n话\n\n    </Callout>',
      '<Callout>\n\n<Quote>\n\n话\n\n</Callout>\n\n</Quote>',
    ],
    { paragraph: true },
  ),
  正文怪文字: typed('怪文字', [
    '\u202e反\u202c',
    '한글',
    '零\u200b宽',
    '👨‍👩‍👧‍👦',
    '𠮷',
    'مرحبا',
    '\u0000',
    '\u001b[31m',
    '\ufeff',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&zwnj;',
    '\u2029',
    '\u0085',
    '\uffff',
    'ﬁ',
    '\u0300'.repeat(50),
  ]),
  贴进来的网页: typed(
    '贴进来的网页',
    [
      '<p class="MsoNormal" style="mso-x:1"><span lang="EN-US">字<o:p></o:p></span></p>',
      '<table><tr><td>a</td></tr></table>',
      '<div>\n<p>没关\n</div>',
      '<font color=red>红</font>',
      '&nbsp;&nbsp;&nbsp;字',
      '<!-- 注释 -->',
      '<ul><li>a<li>b</ul>',
      '<center>中</center>',
    ],
    { paragraph: true },
  ),
  贴进别的文件: (files, chance) => {
    const [path, other] = [pickFile(files, chance, '.mdx'), pickFile(files, chance, '.mdx', '.yaml', '.csv')];
    if (path === undefined || other === undefined) return undefined;
    setText(files, path, `${textOf(files, path)}\n${textOf(files, other)}`);
    return { files: [path], said: `${path}：后面贴进了 ${other}` };
  },
};
