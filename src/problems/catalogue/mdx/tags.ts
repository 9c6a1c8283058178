import { define } from '../../problem.ts';

/** Tags that are not written as tags, or have no partner; and HTML. */
export const tagProblems = {
  'mdx-stray-lt': define<{ text: string }>({
    severity: 'error',
    title: '小于号会被当成标签',
    message: ({ text }) => `这里的 < 会被当成标签的开头：${text}`,
    fix: () => '书名和文件名请用《》；要显示小于号，就在前面加反斜杠，写 \\< 。',
  }),
  'mdx-autolink': define<{ address: string }>({
    severity: 'error',
    title: '网址放在了尖括号里',
    message: ({ address }) => `正文里不能写 <${address}>。`,
    fix: ({ address }) =>
      `写成 [文字](${/^[^:/]+@/u.test(address) ? 'mailto:' : /^www\./iu.test(address) ? 'https://' : ''}${address})，方括号里写读者看到的文字。`,
  }),
  'mdx-tag-unfinished': define<{ text: string }>({
    severity: 'error',
    title: '标签没有写完',
    message: ({ text }) => `这个标签没有写完：${text}`,
    fix: () => '看看是不是少了结尾的 >，或者少了一个英文双引号 "。完整的标签像这样：<Callout title="标题">。',
  }),
  'mdx-tag-wide': define<{ found: string; narrow: string }>({
    severity: 'error',
    title: '标签里有中文符号',
    message: ({ found }) => `标签里用了中文输入法的符号 ${found}，电脑读不懂。`,
    fix: ({ narrow }) => `换成英文符号：${narrow}`,
  }),
  'mdx-attribute-unquoted': define<{ attribute: string; value: string }>({
    severity: 'error',
    title: '属性没有加引号',
    message: ({ attribute }) => `属性 ${attribute} 的值没有放在引号里。`,
    fix: ({ attribute, value }) => `加上英文双引号：${attribute}="${value.replace(/["'“”]/gu, '') || '内容'}"`,
  }),
  'mdx-tag-syntax': define<{ text: string }>({
    severity: 'error',
    title: '标签的写法不对',
    message: ({ text }) => `这个标签的写法电脑读不懂：${text}`,
    fix: () =>
      '照这个样子写：开头 <Callout title="标题">，结尾 </Callout>；没有内容的写成 <Figure src="media/图片.jpg" alt="图片里有什么" />。',
  }),
  'mdx-tag-spaces': define<{ fixed: string }>({
    severity: 'error',
    title: '标签里的空格不对',
    message: () => '标签里有多余的空格或特别的字符，电脑读不懂。',
    fix: ({ fixed }) => `写成：${fixed}`,
  }),
  'mdx-tag-line': define<{ name: string }>({
    severity: 'error',
    title: '结束标签没有单独成行',
    message: ({ name }) => `</${name}> 和别的内容写在了同一行。`,
    fix: ({ name }) => `让 </${name}> 单独占一行。`,
  }),
  'mdx-tag-unclosed': define<{ name: string }>({
    severity: 'error',
    title: '标签没有结束',
    message: ({ name }) => `<${name}> 开始了，但是没有找到 </${name}>，或者它在另一个段落里。`,
    fix: ({ name }) => `在内容后面单独写一行 </${name}>，它和 <${name}> 各占一行；没有内容就写成 <${name} … />。`,
  }),
  'mdx-tag-unopened': define<{ name: string }>({
    severity: 'error',
    title: '多出一个结束标签',
    message: ({ name }) => `这里有 </${name}>，前面没有对应的 <${name}>。`,
    fix: ({ name }) => `删掉 </${name}>，或者在内容前面单独写一行 <${name}>。`,
  }),
  'mdx-tag-crossed': define<{ name: string }>({
    severity: 'error',
    title: '标签跨了段落',
    message: ({ name }) => `<${name}> 和 </${name}> 不在同一层：一个在段落或列表里面，另一个在外面。`,
    fix: ({ name }) => `让 <${name}> 和 </${name}> 各占一行，行首不加空格，和里面的内容各隔一个空行。`,
  }),
  'mdx-tag-misspelt': define<{ opened: string; closed: string }>({
    severity: 'error',
    title: '结束标签写错了',
    message: ({ opened, closed }) => `开始写的是 <${opened}>，结束写的是 </${closed}>。`,
    fix: ({ opened, closed }) => `把 </${closed}> 改成 </${opened}>，或者把两个都改成同一个名字。`,
  }),
  'mdx-html': define<{ tag: string; instead: string }>({
    severity: 'error',
    title: '正文里有 HTML',
    message: ({ tag }) => `正文里不能写 HTML 标签 <${tag}>。`,
    fix: ({ instead }) => `换一种写法：${instead}。`,
  }),
  'mdx-html-active': define<{ tag: string; instead: string }>({
    severity: 'error',
    title: '正文里有不能发布的标签',
    message: ({ tag }) => `为了读者的安全，正文里不能有 <${tag}>。`,
    fix: ({ instead }) => `${instead}。`,
  }),
};
