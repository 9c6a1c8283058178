import { define } from '../../problem.ts';

const suggestion = (nearest?: string) => (nearest === undefined ? '' : `你是不是想写「${nearest}」？`);

/** Components used in a way they are not made for. */
export const componentProblems = {
  'mdx-component-unknown': define<{ name: string; nearest?: string | undefined; known: readonly string[] }>({
    severity: 'error',
    title: '没有这个组件',
    message: ({ name }) => `没有叫 <${name}> 的组件。`,
    fix: ({ nearest, known }) => `${suggestion(nearest)}可以用的组件：${known.join('、')}。大小写要一样。`,
  }),
  'mdx-component-empty': define<{ name: string; example: string }>({
    severity: 'error',
    title: '组件里没有内容',
    message: ({ name }) => `<${name}> 里面没有内容。`,
    fix: ({ example }) => `把内容写在开始和结束标签之间：\n${example}`,
  }),
  'mdx-component-full': define<{ name: string; example: string }>({
    severity: 'error',
    title: '组件里不能有内容',
    message: ({ name }) => `<${name}> 里面不能写内容，它的内容都写在属性里。`,
    fix: ({ example }) => `写成一个标签，以 /> 结尾：${example}`,
  }),
  'mdx-component-content': define<{ name: string; expected: string; example: string }>({
    severity: 'error',
    title: '组件里的内容不对',
    message: ({ name, expected }) => `<${name}> 里面只能放${expected}。`,
    fix: ({ example }) => `照这个样子写：\n${example}`,
  }),
  'mdx-component-parent': define<{ name: string; parent: string; example: string }>({
    severity: 'error',
    title: '组件放错了地方',
    message: ({ name, parent }) => `<${name}> 只能直接放在 <${parent}> 里面。`,
    fix: ({ example }) => `照这个样子写：\n${example}`,
  }),
  'mdx-component-inline': define<{ name: string; within: string }>({
    severity: 'error',
    title: '组件没有单独成段',
    message: ({ name, within }) => `<${name}> 写在了${within}里面。`,
    fix: ({ name }) => `让 <${name}> 单独成段：前后各空一行，行首不加空格。`,
  }),
  'mdx-attribute-bare': define<{ attribute: string }>({
    severity: 'error',
    title: '属性没有值',
    message: ({ attribute }) => `属性 ${attribute} 后面没有写值。`,
    fix: ({ attribute }) => `写成 ${attribute}="内容"，用英文双引号；不需要就删掉它。`,
  }),
  'mdx-attribute-twice': define<{ attribute: string }>({
    severity: 'error',
    title: '属性写了两遍',
    message: ({ attribute }) => `属性 ${attribute} 写了两遍。`,
    fix: ({ attribute }) => `只留一个 ${attribute}。`,
  }),
  'mdx-prop-unknown': define<{
    component: string;
    prop: string;
    nearest?: string | undefined;
    known: readonly string[];
  }>({
    severity: 'error',
    title: '组件没有这个属性',
    message: ({ component, prop }) => `<${component}> 没有「${prop}」这个属性。`,
    fix: ({ component, nearest, known }) =>
      known.length === 0
        ? `<${component}> 没有属性，把它删掉。`
        : `${suggestion(nearest)}<${component}> 的属性有：${known.join('、')}。`,
  }),
  'mdx-prop-missing': define<{ component: string; prop: string; description: string }>({
    severity: 'error',
    title: '组件少了属性',
    message: ({ component, prop }) => `<${component}> 少了必须写的「${prop}」。`,
    fix: ({ prop, description }) => `在标签里加上 ${prop}="…"（${description}）。`,
  }),
  'mdx-prop-value': define<{
    component: string;
    prop: string;
    got: string;
    expected: string;
    nearest?: string | undefined;
  }>({
    severity: 'error',
    title: '组件的属性不对',
    message: ({ component, prop, got }) => `<${component}> 的 ${prop} 现在写的是「${got}」，不符合要求。`,
    fix: ({ prop, expected, nearest }) => `${suggestion(nearest)}${prop}：${expected}。`,
  }),
};
