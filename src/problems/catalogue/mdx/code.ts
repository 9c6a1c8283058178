import { define } from '../../problem.ts';

/** Program code in the text of an entry. */
export const codeProblems = {
  'mdx-import': define<{ text: string }>({
    severity: 'error',
    title: '正文里有 import',
    message: ({ text }) => `这一行以 import 开头，会被当成程序：${text}`,
    fix: () =>
      '如果是程序，删掉这一行：组件不用导入，直接写 <Callout> 这样的标签。如果是一句英文，把开头改成大写的 Import。',
  }),
  'mdx-export': define<{ text: string }>({
    severity: 'error',
    title: '正文里有 export',
    message: ({ text }) => `这一行以 export 开头，会被当成程序：${text}`,
    fix: () =>
      '如果是程序，删掉这一行：标题、日期等信息写在文件开头的两行 --- 之间。如果是一句英文，把开头改成大写的 Export。',
  }),
  'mdx-expression': define<{ text: string; escaped: string }>({
    severity: 'error',
    title: '正文里有花括号',
    message: ({ text }) => `花括号和里面的内容会被当成程序：${text}`,
    fix: ({ escaped }) => `要显示花括号，就在前面加反斜杠：${escaped}；不需要就删掉。`,
  }),
  'mdx-comment': define<{ text: string }>({
    severity: 'error',
    title: '正文里有注释',
    message: ({ text }) => `正文里不能写注释：${text}`,
    fix: () => '删掉这段注释。给同事的说明请写在文件开头的两行 --- 之间，行首写 #。',
  }),
  'mdx-html-comment': define({
    severity: 'error',
    title: '正文里有注释',
    message: () => '正文里不能写 <!-- --> 注释。',
    fix: () => '删掉 <!-- 和 --> 以及中间的内容。给同事的说明请写在文件开头的两行 --- 之间，行首写 #。',
  }),
  'mdx-brace': define<{ text: string }>({
    severity: 'error',
    title: '花括号没有配对',
    message: ({ text }) => `这里有一个 {，后面没有对应的 }：${text}`,
    fix: () => '要显示花括号，就写 \\{ ；不需要就删掉它。',
  }),
  'mdx-attribute-expression': define<{ attribute: string; value: string }>({
    severity: 'error',
    title: '属性用了花括号',
    message: ({ attribute, value }) => `属性 ${attribute} 的值写成了程序：{${value}}`,
    fix: ({ attribute, value }) =>
      `值要放在英文双引号里：${attribute}="${/^\s*(["'`]?)([^"'`{}]*)\1\s*$/u.exec(value)?.[2] ?? '内容'}"`,
  }),
  'mdx-attribute-spread': define<{ text: string }>({
    severity: 'error',
    title: '标签里有花括号',
    message: ({ text }) => `标签里的花括号会被当成程序：{${text}}`,
    fix: () => '删掉花括号和里面的内容，把属性一个一个写出来，例如 title="标题"。',
  }),
  'mdx-attribute-event': define<{ tag: string; attribute: string }>({
    severity: 'error',
    title: '标签里有程序',
    message: ({ tag, attribute }) => `<${tag}> 里的 ${attribute} 会运行程序，不能发布。`,
    fix: ({ attribute }) => `删掉 ${attribute} 和它后面引号里的内容。`,
  }),
  'mdx-too-many': define({
    severity: 'error',
    title: '格式问题太多',
    message: () => '这个文件的格式问题太多，后面的没有再检查。',
    fix: () => '先改好上面列出的问题，再检查一次。如果这是从网页或 Word 里复制的，请粘贴成纯文本。',
  }),
};
