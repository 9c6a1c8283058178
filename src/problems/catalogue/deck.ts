import { define } from '../problem.ts';

const suggestion = (nearest: string | undefined) => (nearest === undefined ? '' : `你是不是想写「${nearest}」？`);

/** What can be wrong with an H5 and the text of its screens. */
export const deckProblems = {
  'deck-from-missing': define<{ target: string; folder: string; nearest?: string | undefined }>({
    severity: 'error',
    title: 'H5 要用的那一篇不存在',
    message: ({ target, folder }) => `from 里写了 ${target}，但是 ${folder}/ 里没有这一篇。`,
    fix: ({ folder, nearest }) =>
      `${suggestion(nearest)}写成 ${folder}/文件名，不带 .mdx；到 ${folder}/ 里看看文件名是怎么写的。`,
  }),
  'deck-from-draft': define<{ target: string }>({
    severity: 'error',
    title: 'H5 要用的那一篇还是草稿',
    message: ({ target }) => `from 里写了 ${target}，但是它还是草稿，不会发布。`,
    fix: ({ target }) => `把 ${target} 里的 draft 去掉；还没写好，就给这个 H5 也加一行 draft: true。`,
  }),
  'deck-body-with-from': define<{ target: string }>({
    severity: 'error',
    title: '这段文字不会显示',
    message: ({ target }) => `这个 H5 是从 ${target} 自动做的，写在这里的文字没有地方显示。`,
    fix: ({ target }) => `把这段文字写进 ${target}；想自己一屏一屏写，就删掉 from，写 scenes。`,
  }),
  'deck-prose-missing': define<{ title: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '这一屏没有文字',
    message: ({ title }) => `这一屏的标题是「${title}」，但是正文里没有“## ${title}”，或者它下面是空的。`,
    fix: ({ title, nearest }) =>
      `${suggestion(nearest)}在 --- 下面写一行“## ${title}”，空一行，再写这一屏的文字；两处的字要一模一样。`,
  }),
  'deck-title-twice': define<{ title: string; earlier: number }>({
    severity: 'error',
    title: '两屏用了同一段文字',
    message: ({ title, earlier }) => `「${title}」这一段，第 ${earlier} 屏已经显示过了。`,
    fix: () => '给这一屏换一个标题，在正文里另写一段；不需要就删掉这一屏。',
  }),
  'deck-heading-unused': define<{ heading: string; screen?: string | undefined }>({
    severity: 'error',
    title: '这段文字不会显示',
    message: ({ heading }) => `没有哪一屏显示“## ${heading}”下面的文字。`,
    fix: ({ heading, screen }) =>
      `${screen === undefined ? '' : `有一屏的标题是「${screen}」，两处的字要一模一样。`}在 scenes 里加一屏：kind: text，title: ${heading}；小标题重名的，改掉一个；不要了就删掉这一段。`,
  }),
  'deck-text-unshown': define({
    severity: 'error',
    title: '这段文字不会显示',
    message: () => '第一个“## 小标题”前面的文字，哪一屏都不显示。',
    fix: () => '在它上面加一行“## 小标题”，再在 scenes 里加同名的一屏；封面上的话写在 cover 的 lead 里。',
  }),
  'deck-prose-long': define<{ title: string; length: number; most: number }>({
    severity: 'warning',
    title: '一屏的字太多',
    message: ({ title, length, most }) => `「${title}」有 ${length} 个字，小手机上一屏放不下，${most} 个字以内好读。`,
    fix: () => '拆成两屏，或者删到只剩最要紧的几句；全文可以放在别的页面，用结尾的 to 领过去。',
  }),
  'deck-items-long': define<{ title: string; lines: number; most: number; wide: number }>({
    severity: 'warning',
    title: '一屏的条目太长',
    message: ({ title, lines, most, wide }) =>
      `「${title}」这几条在小手机上要排 ${lines} 行，一屏只放得下 ${most} 行，一行大约 ${wide} 个字。`,
    fix: () => '把每条写短，最好一行写完；删不动就拆成两屏，细节写进一段话里。',
  }),
  'deck-ending-nowhere': define<{ target: string; nearest?: string | undefined }>({
    severity: 'error',
    title: '结尾通向的页面不存在',
    message: ({ target }) => `结尾的 to 写了 ${target}，但是这个站点没有这一页。`,
    fix: ({ nearest }) =>
      `${suggestion(nearest)}可以写 index（首页）、activities 这样的页面名，或者 stories/文件名；不写就通向首页。`,
  }),
};
