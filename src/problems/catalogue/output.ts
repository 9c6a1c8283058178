import { define } from '../problem.ts';

/** What can be wrong with what a build would publish. */
export const outputProblems = {
  'site-url-unknown': define({
    severity: 'info',
    title: '没有写网址',
    message: () => 'campaign.yaml 里没有 site.url，所以没有生成规范网址、分享卡片里的绝对地址、sitemap 和 RSS。',
    fix: () => '知道发布后的网址以后，写进 campaign.yaml 的 site.url 再生成一次。其他内容不受影响。',
  }),
  'output-link-broken': define<{ href: string; pages: readonly string[] }>({
    severity: 'error',
    title: '生成的页面里有断链',
    message: ({ href, pages }) =>
      `链接 ${href} 没有着落，用到它的页面：${pages.slice(0, 3).join('、')}${pages.length > 3 ? ` 等 ${pages.length} 页` : ''}。`,
    fix: () =>
      '如果链接写在正文里，请改正它（# 后面写标题的字，去掉标点，空格换成 -）；如果不是，请把这条信息告诉维护这套程序的人。',
  }),
  'budget-exceeded': define<{ page: string; size: string; limit: string }>({
    severity: 'warning',
    title: '页面偏大',
    message: ({ page, size, limit }) =>
      `页面 ${page} 连同样式和字体共 ${size}（不算照片），超过了 ${limit}，信号不好时会慢。`,
    fix: () => '把太长的内容拆成两篇，或者减少一页里的大图和组件。',
  }),
  'build-failed': define<{ detail: string }>({
    severity: 'error',
    title: '生成失败',
    message: ({ detail }) => `生成网站时出了意外：${detail}`,
    fix: () => '上一次生成的网站没有动。请把这段文字发给维护这套程序的人。',
  }),
};
