import { define } from '../problem.ts';

const suggestion = (nearest: string | undefined) => (nearest === undefined ? '' : `你是不是想写「${nearest}」？`);

/** What can be wrong with a campaign's lists: organisations, channels, words, tables. */
export const recordProblems = {
  'csv-broken': define({
    severity: 'error',
    title: '表格文件读不了',
    message: () => '这里的引号不成对，后面的格子分不清了。',
    fix: () => '用表格软件打开检查这一行，删掉多出来的引号，再存成“CSV UTF-8（逗号分隔）”。',
  }),
  'orgs-heading': define<{ heading: string; nearest?: string | undefined; known: readonly string[] }>({
    severity: 'warning',
    title: '不认识的表头',
    message: ({ heading }) => `表头里的「${heading}」不认识，这一列不会显示。`,
    fix: ({ nearest, known }) => `${suggestion(nearest)}可以用的表头：${known.join('、')}。`,
  }),
  'orgs-heading-missing': define<{ missing: readonly string[]; known: readonly string[] }>({
    severity: 'error',
    title: '表头不全',
    message: ({ missing }) => `第一行要写表头，还缺：${missing.join('、')}。`,
    fix: ({ known }) =>
      `第一行可以写这些表头，一格一个：${known.join('、')}。不用的列可以删掉，名称、地区、类型必须有。`,
  }),
  'orgs-cell-missing': define<{ heading: string }>({
    severity: 'error',
    title: '格子空着',
    message: ({ heading }) => `这一行没有写「${heading}」。`,
    fix: ({ heading }) => `把「${heading}」补上，或者把整行删掉。`,
  }),
  'orgs-cell': define<{ heading: string; got: string; expected: string }>({
    severity: 'error',
    title: '格子里的内容不对',
    message: ({ heading, got }) => `「${heading}」写的是「${got}」。`,
    fix: ({ expected }) => `应当是${expected}。`,
  }),
  'orgs-duplicate': define<{ name: string; earlier: number }>({
    severity: 'warning',
    title: '同一个组织写了两次',
    message: ({ name, earlier }) => `「${name}」在第 ${earlier} 行已经写过，地区也一样。`,
    fix: () => '留下一行，把另一行删掉。',
  }),
  'orgs-channel': define<{ channel: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '没有这个群或号',
    message: ({ channel }) => `「群或号」写的是 ${channel}，channels.yaml 里没有这个 id。`,
    fix: ({ nearest }) => `${suggestion(nearest)}照 channels.yaml 里的 id 写，没有就空着。`,
  }),
  'record-duplicate': define<{ name: string; file: string }>({
    severity: 'error',
    title: '写了两次',
    message: ({ name, file }) => `「${name}」在 ${file} 里已经写过一次。`,
    fix: () => '改一个名字，或者删掉重复的一段。',
  }),
  'term-unknown': define<{ term: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '没有这个名词的解释',
    message: ({ term }) => `<Term> 里写的「${term}」在 glossary.yaml 里没有。`,
    fix: ({ nearest }) => `${suggestion(nearest)}到 glossary.yaml 里补一段解释，或者去掉 <Term> 标签。`,
  }),
  'table-unknown': define<{ name: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '没有这张表',
    message: ({ name }) => `<Table> 里写的「${name}」在 tables/ 里没有。`,
    fix: ({ nearest }) => `${suggestion(nearest)}到 tables/ 里看看文件名，去掉扩展名再写在 name 里。`,
  }),
  'page-absent': define<{ page: string }>({
    severity: 'error',
    title: '导航指向没有内容的一页',
    message: ({ page }) => `导航里写了 ${page}，但是这一页还没有内容，不会生成。`,
    fix: () => '先把内容补上，或者从 navigation 里删掉这一项。',
  }),
};
