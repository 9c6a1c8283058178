import { define } from '../problem.ts';

/** What can be wrong in the text of an entry: MDX is content here, not code. */
export const mdxProblems = {
  'mdx-import': define({
    severity: 'error',
    title: '正文里有 import',
    message: () => '正文里写了 import 语句。正文只能写文字和提供的组件，不能写程序。',
    fix: () => '删掉这一行。组件不需要导入，直接写 <Callout> 这样的标签就能用。',
  }),
};
