import { define } from '../problem.ts';

const suggestion = (nearest: string | undefined) => (nearest === undefined ? '' : `你是不是想写「${nearest}」？`);

/** What can be wrong with a statistics table and the results beside it. */
export const statsProblems = {
  'stats-rows-none': define<{ level: string }>({
    severity: 'error',
    title: '统计表没有行',
    message: ({ level }) => `活动范围里没有可以一行一个的${level}。`,
    fix: () => '在 rows 里换一种写法：regions: city、regions: county，或者用 blank 写空白行的行数。',
  }),
  'stats-results-missing': define<{ csv: string }>({
    severity: 'error',
    title: '没有结果文件',
    message: ({ csv }) => `写了 results，旁边却没有 ${csv}。`,
    fix: ({ csv }) => `把汇总好的结果存成 ${csv}，和这个文件放在一起；还没有结果，就把 results 这一段删掉。`,
  }),
  'stats-results-undated': define<{ yaml: string }>({
    severity: 'error',
    title: '没有说明结果截至哪天',
    message: ({ yaml }) => `这里有结果，${yaml} 里却没有写截至哪一天。`,
    fix: ({ yaml }) => `在 ${yaml} 里写一段 results，下面缩进写 asOf: 截止日期，如 asOf: 2020-02-16。`,
  }),
  'stats-results-empty': define({
    severity: 'error',
    title: '结果是空的',
    message: () => '这个文件里没有一行结果。',
    fix: () => '第一行写列名，下面一行一个地区；还没有结果，就删掉这个文件。',
  }),
  'stats-heading-unknown': define<{ heading: string; nearest?: string | undefined; known: readonly string[] }>({
    severity: 'error',
    title: '多出来的列',
    message: ({ heading }) => `统计表里没有「${heading}」这一列。`,
    fix: ({ nearest, known }) => `${suggestion(nearest)}改成表里的列名，或者删掉这一列。表里有：${known.join('、')}。`,
  }),
  'stats-heading-twice': define<{ heading: string; line: number; column: number }>({
    severity: 'error',
    title: '同一列出现了两次',
    message: ({ heading, line, column }) => `「${heading}」这一列前面（第 ${line} 行第 ${column} 个字）已经有了。`,
    fix: () => '留下一列，删掉另一列。',
  }),
  'stats-heading-missing': define<{ missing: readonly string[] }>({
    severity: 'error',
    title: '少了列',
    message: ({ missing }) => `第一行里少了这些列：${missing.join('、')}。`,
    fix: ({ missing }) => `补上「${missing[0] ?? ''}」这一列，没有数就空着。分组里的列写成“分组·列”。`,
  }),
  'stats-cell-extra': define<{ got: string; count: number }>({
    severity: 'error',
    title: '多出来的格子',
    message: ({ got, count }) => `表头只有 ${count} 列，这一行多出了「${got}」。`,
    fix: () => '看看这一行是不是多了一个逗号。内容里有逗号，就用英文双引号把整格包起来。',
  }),
  'stats-cell-type': define<{ heading: string; got: string; expected: string; example: string }>({
    severity: 'error',
    title: '格子里不是该填的内容',
    message: ({ heading, got, expected }) => `「${heading}」要填${expected}，这里写的是「${got}」。`,
    fix: ({ example }) => `只写数，不写单位和说明，如 ${example}；没有数就空着。`,
  }),
  'stats-cell-negative': define<{ heading: string; got: string }>({
    severity: 'error',
    title: '数目是负的',
    message: ({ heading, got }) => `「${heading}」不会比 0 少，这里写的是「${got}」。`,
    fix: () => '核对原表，去掉前面的减号；没有数就空着。',
  }),
  'stats-choice-unknown': define<{
    heading: string;
    got: string;
    options: readonly string[];
    nearest?: string | undefined;
  }>({
    severity: 'error',
    title: '不在可选的内容里',
    message: ({ heading, got }) => `「${heading}」里没有「${got}」这个选项。`,
    fix: ({ nearest, options }) => `${suggestion(nearest)}可以写：${options.join('、')}。`,
  }),
  'stats-row-unknown': define<{ name: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '统计表里没有这一行',
    message: ({ name }) => `统计表里没有「${name}」这一行。`,
    fix: ({ nearest }) => `${suggestion(nearest)}行名要和统计表一样；表里本来没有的，就删掉这一行。`,
  }),
  'stats-row-unnamed': define<{ heading: string }>({
    severity: 'error',
    title: '这一行没有名称',
    message: ({ heading }) => `这一行的「${heading}」空着，不知道是谁的数。`,
    fix: ({ heading }) => `补上「${heading}」，或者删掉这一行。`,
  }),
  'stats-row-twice': define<{ name: string; earlier: number }>({
    severity: 'error',
    title: '同一行出现了两次',
    message: ({ name, earlier }) => `「${name}」在第 ${earlier} 行已经写过了。`,
    fix: () => '留下对的那一行，删掉另一行。',
  }),
  'stats-row-missing': define<{ names: readonly string[] }>({
    severity: 'warning',
    title: '还有没报上来的',
    message: ({ names }) => `结果里还没有：${names.join('、')}。页面上这几行会写“没有报”。`,
    fix: () => '报上来以后补一行；确实没有，不用改。',
  }),
  'stats-total-wrong': define<{ heading: string; got: string; sum: string }>({
    severity: 'error',
    title: '合计对不上',
    message: ({ heading, got, sum }) => `「${heading}」的合计写的是 ${got}，各行加起来是 ${sum}。`,
    fix: () => '核对各行的数。合计那一行可以删掉，页面会自己加总。',
  }),
};
