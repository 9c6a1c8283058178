import { define } from '../problem.ts';

const suggestion = (nearest?: string) => (nearest === undefined ? '' : `你是不是想写「${nearest}」？`);

/** What can be wrong in a YAML file or in the fields above an entry. */
export const fieldProblems = {
  'yaml-syntax': define<{ detail: string; hint: string }>({
    severity: 'error',
    title: '格式读不懂',
    message: ({ detail }) => `这里的格式读不懂：${detail}`,
    fix: ({ hint }) => hint,
  }),
  'frontmatter-missing': define({
    severity: 'error',
    title: '开头没有信息栏',
    message: () => '文件开头没有信息栏（两行 --- 之间的部分）。',
    fix: () =>
      '在第一行写 ---，下面逐行写 title: 标题 等信息，再写一行 --- 结束，然后才是正文。最省事的办法是复制一篇已有的内容来改。',
  }),
  'frontmatter-unclosed': define({
    severity: 'error',
    title: '信息栏没有结束',
    message: () => '信息栏开始了（第一行的 ---），但是没有找到结束的 ---。',
    fix: () => '在信息栏最后一行下面单独写一行 ---。',
  }),
  'field-unknown': define<{ name: string; nearest?: string | undefined; known: readonly string[] }>({
    severity: 'error',
    title: '不认识的字段',
    message: ({ name }) => `没有「${name}」这个字段。`,
    fix: ({ nearest, known }) => `${suggestion(nearest)}这里可以写：${known.join('、')}。`,
  }),
  'field-missing': define<{ name: string; description: string; example?: string | undefined }>({
    severity: 'error',
    title: '少了必填的内容',
    message: ({ name }) => `少了「${name}」，或者写了名字没有写内容。`,
    fix: ({ name, description, example }) =>
      `补上 ${name}：${description}${example === undefined ? '' : `。例如 ${name}: ${example}`}`,
  }),
  'field-type': define<{ name: string; expected: string; got: string; hint?: string | undefined }>({
    severity: 'error',
    title: '内容的类型不对',
    message: ({ name, expected, got }) => `「${name}」应该是${expected}，现在写的是 ${got}。`,
    fix: ({ expected, hint }) => hint ?? `改成${expected}。`,
  }),
  'field-value': define<{ name: string; expected: string; got: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '内容不符合要求',
    message: ({ name, expected, got }) => `「${name}」应该是${expected}，现在写的是 ${got}。`,
    fix: ({ expected, nearest }) => (nearest === undefined ? `改成${expected}。` : suggestion(nearest)),
  }),
  'reference-missing': define<{ name: string; target: string; folder: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '引用的内容不存在',
    message: ({ name, target, folder }) => `「${name}」里写了 ${target}，但是 ${folder}/ 里没有这个文件。`,
    fix: ({ folder, nearest }) => `${suggestion(nearest)}到 ${folder}/ 里看看文件名，去掉扩展名再写在这里。`,
  }),
  'reference-draft': define<{ name: string; target: string }>({
    severity: 'error',
    title: '引用了草稿',
    message: ({ name, target }) => `「${name}」里写的 ${target} 还是草稿，不会发布，读者点过去会落空。`,
    fix: ({ target }) => `把 ${target} 里的 draft 去掉，或者先不要引用它。`,
  }),
  'placeholder-left': define<{ field?: string | undefined }>({
    severity: 'error',
    title: '还有待补充的内容',
    message: ({ field }) => `${field === undefined ? '这里' : `「${field}」里`}还写着“待补充”，发布出去读者会看到。`,
    fix: () => '问清楚了写上；不知道又不是必填的，就把这一项删掉；还要等，就给它加一行 draft: true，先不发布。',
  }),
  'region-unknown': define<{ name: string; region: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '找不到这个地区',
    message: ({ name, region }) => `「${name}」里写的「${region}」不在活动覆盖的地区里。`,
    fix: ({ nearest }) =>
      `${suggestion(nearest)}写全称，如 太原市；县区写成 城市/县区，如 临汾市/吉县；也可以写行政区划代码。`,
  }),
  'regions-unsaid': define<{ name: string; region: string }>({
    severity: 'error',
    title: '还没有写活动在哪里办',
    message: ({ name, region }) =>
      `「${name}」里写的「${region}」对不上：campaign.yaml 里没有写 regions，整个活动就算全国的，没有各地的页面。`,
    fix: ({ region }) =>
      `在 campaign.yaml 里加上 regions，下一行缩进写 root: 省份或城市，如 root: 山西省，要能包括${region}；不分地区就把这里删掉。`,
  }),
  'region-ambiguous': define<{ name: string; region: string; candidates: readonly string[] }>({
    severity: 'error',
    title: '有几个同名的地区',
    message: ({ name, region, candidates }) => `「${name}」里写的「${region}」不止一个：${candidates.join('、')}。`,
    fix: ({ candidates }) => `写清是哪一个，如 ${candidates[0] ?? ''}。`,
  }),
};
