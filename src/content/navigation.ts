import { campaign } from '#content/queries.ts';
import { pagePath, type PageName } from '#campaign/site-paths.ts';

export interface NavItem {
  page: PageName;
  label: string;
  href: string;
}

/** What readers call each page. */
export const pageLabels = {
  index: '首页',
  activities: '活动',
  policies: '政策',
  stories: '故事',
  cases: '案例',
  regions: '报到',
  timeline: '日程',
  notices: '通知',
  search: '搜索',
  about: '关于',
} as const satisfies Record<PageName, string>;

const usual: PageName[] = [
  'activities',
  'policies',
  'stories',
  'cases',
  'regions',
  'timeline',
  'notices',
  'search',
  'about',
];

const item = (page: PageName, label: string = pageLabels[page]): NavItem => ({ page, label, href: pagePath(page) });

/** All pages in the order of the campaign. */
export const navigation: NavItem[] =
  campaign.config.navigation?.map(({ page, label }) => item(page, label)) ?? usual.map((page) => item(page));

/** Pages of the bar under the thumb: home and the four that readers come for. */
export const thumbNavigation: NavItem[] = [
  item('index'),
  ...(campaign.config.navigation
    ? navigation
    : (['activities', 'policies', 'stories', 'regions'] as const).map((page) => item(page))
  ).slice(0, 4),
];
