import { define } from '../../problem.ts';

/** Markdown that does not come out as its author meant it. */
export const textProblems = {
  'mdx-heading-one': define<{ text: string }>({
    severity: 'error',
    title: '正文里有一级标题',
    message: ({ text }) => `「${text}」是一级标题，一级标题只有一个，就是信息栏里的 title。`,
    fix: ({ text }) => `正文从二级开始：## ${text}`,
  }),
  'mdx-heading-skip': define<{ text: string; depth: number; expected: number }>({
    severity: 'warning',
    title: '标题跳了级',
    message: ({ text, depth, expected }) =>
      `「${text}」是 ${depth} 级标题，上面还没有 ${depth - 1} 级，这里最多是 ${expected} 级。`,
    fix: ({ text, expected }) => `改成：${'#'.repeat(expected)} ${text}`,
  }),
  'mdx-heading-empty': define({
    severity: 'error',
    title: '标题是空的',
    message: () => '这一行会成为标题，但是里面没有文字。',
    fix: () => '在 # 后面写上标题；不是标题就删掉行首的 #，或者在下面的 --- 上方空一行。',
  }),
  'mdx-heading-underline': define<{ text: string; depth: number }>({
    severity: 'warning',
    title: '文字变成了标题',
    message: ({ text }) => `下面一行的短横线紧跟着文字，会把「${text}」变成标题。`,
    fix: ({ text, depth }) => `想要分隔线，就在它上面空一行；想要标题，就写 ${'#'.repeat(depth)} ${text}`,
  }),
  'mdx-heading-space': define<{ text: string; fixed: string }>({
    severity: 'warning',
    title: '标题没有生效',
    message: ({ text }) => `# 后面没有空格，不会成为标题，会照原样显示：${text}`,
    fix: ({ fixed }) => `加一个空格：${fixed}。如果不是标题，就在前面加反斜杠：\\${fixed.replace(' ', '')}`,
  }),
  'mdx-definition': define<{ label: string; target: string }>({
    severity: 'error',
    title: '这一行不会显示',
    message: ({ label }) => `以 [${label}]: 开头的行是链接的定义，读者看不到它。`,
    fix: ({ label, target }) =>
      `想要链接，就在文字里直接写 [${label}](${target})；想显示这一行，就在前面加反斜杠：\\[${label}]:`,
  }),
  'mdx-footnote': define<{ label: string }>({
    severity: 'error',
    title: '正文里有脚注',
    message: ({ label }) => `这里不能用脚注 [^${label}]。`,
    fix: () => '把说明写在括号里跟在文字后面，或者在文末写一段“注：……”。',
  }),
  'mdx-indented': define<{ text: string }>({
    severity: 'error',
    title: '行首空格太多',
    message: ({ text }) => `这一行前面的空格太多，会被当成代码或接到上一行：${text}`,
    fix: ({ text }) =>
      `段落和标题的行首不加空格，网站会自己排好：${text.trim()}。下一级列表和上一级的文字对齐就好；要显示代码，就上下各写一行 \`\`\`。`,
  }),
  'mdx-strong': define<{ text: string; fixed: string }>({
    severity: 'warning',
    title: '加粗没有生效',
    message: ({ text }) => `星号紧挨着标点，不会加粗，星号会照原样显示：${text}`,
    fix: ({ fixed }) => `改成：${fixed}`,
  }),
  'mdx-characters': define<{ name: string }>({
    severity: 'error',
    title: '有看不见的字符',
    message: ({ name }) => `这里有一个看不见的控制字符（${name}），会打乱文字的顺序或弄坏网页。`,
    fix: () => '删掉这一行，重新手打一遍，不要从别处粘贴。',
  }),
  'mdx-too-deep': define({
    severity: 'error',
    title: '一层套一层，套得太深',
    message: () => '引用、列表或标签一层套一层，套得太深，读不下去。',
    fix: () => '列表和引用最多套两三层；多的拆成几段，用小标题分开。',
  }),
  'mdx-too-long': define({
    severity: 'error',
    title: '一段太长',
    message: () => '这一段超过了 10 万字，中间没有空行，读不下去。',
    fix: () => '用空行分成几段；表格太大就做成附件。',
  }),
  'mdx-strike': define<{ text: string; fixed: string }>({
    severity: 'error',
    title: '文字会被划掉',
    message: ({ text }) => `两个 ~ 之间的文字会被划掉：${text}`,
    fix: ({ fixed }) => `表示“到”，请用中文的～：${fixed}。真的要划掉，请用两个：~~文字~~`,
  }),
  'mdx-stars': define<{ text: string; fixed: string }>({
    severity: 'warning',
    title: '星号不见了',
    message: ({ text }) => `两个 * 之间的文字会变成斜体或粗体，星号不会显示：${text}`,
    fix: ({ fixed }) => `乘号写 ×，要显示星号就在前面加反斜杠：${fixed}`,
  }),
};
