import { define } from '../problem.ts';

const where = (pages: readonly string[]) =>
  `在 ${pages.slice(0, 3).join('、')}${pages.length > 3 ? ` 等 ${pages.length} 处` : ''}。`;

const toMaintainers = '如果内容里没有写过它，请把这条信息告诉维护这套程序的人。';

const unruly = {
  script: '直接写在页面里的脚本',
  style: '直接写在页面里的样式',
  handler: '写在标签里的脚本',
  scheme: '不是网页的地址',
  base: '改变全页网址的标签',
} as const;

/** What a finished site must not contact, run or keep; every page is held against `egress.json`. */
export const egressProblems = {
  'egress-origin-undeclared': define<{
    origin: string;
    use: string;
    place: string;
    pages: readonly string[];
    form: boolean;
  }>({
    severity: 'error',
    title: '页面用了没有登记的外部网址',
    message: ({ origin, use, place, pages }) =>
      `页面${use} ${origin}（${place}），外联清单里没有这一项，${where(pages)}`,
    fix: ({ form }) =>
      form
        ? `提交信息的地址只能来自 forms/ 里的表单，而且只在那张表单自己的页面上。${toMaintainers}`
        : `外部网址要写在内容的网址字段或正文链接里；图片、字体、脚本放进站内。${toMaintainers}`,
  }),
  'egress-unruly': define<{ kind: keyof typeof unruly; what: string; text: string; pages: readonly string[] }>({
    severity: 'error',
    title: '页面里有不受约束的代码',
    message: ({ kind, what, text, pages }) => `有${unruly[kind]}（${what}）：${text}，${where(pages)}`,
    fix: () => `页面的安全策略会拦下它。删掉它，或者换成站内的文件。${toMaintainers}`,
  }),
  'egress-storage-undeclared': define<{ key: string; pages: readonly string[] }>({
    severity: 'error',
    title: '脚本要在浏览器里存没有登记的东西',
    message: ({ key, pages }) => `脚本用 ${key} 这个名字存东西，${where(pages)}`,
    fix: () => '存什么、为什么存，要先登记在 src/lib/storage-keys.ts。请告诉维护这套程序的人。',
  }),
  'egress-script-forbidden': define<{ name: string; pages: readonly string[] }>({
    severity: 'error',
    title: '脚本用了不许用的功能',
    message: ({ name, pages }) => `脚本用了 ${name}，${where(pages)}`,
    fix: () =>
      '不设 cookie，不用别的办法存东西，不绕开安全策略；要记住什么，用 src/browser/kept.ts。请告诉维护这套程序的人。',
  }),
};
