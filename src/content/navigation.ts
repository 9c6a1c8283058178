import { entries } from 'virtual:guichao/entries';
import { campaign } from '#content/queries.ts';
import { pagePath, type PageName } from '#campaign/site-paths.ts';
import { collectionNames } from '#schemas/collections.ts';

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
  services: '办事',
  letters: '公开信',
  decks: 'H5',
  regions: '报到',
  orgs: '找组织',
  channels: '群和号',
  points: '服务点',
  timeline: '日程',
  tables: '任务清单',
  stats: '统计表',
  glossary: '名词',
  'media-kit': '宣传物料',
  poster: '做海报',
  programmes: '长期项目',
  screen: '循环大屏',
  notices: '通知',
  search: '搜索',
  about: '关于',
} as const satisfies Record<PageName, string>;

/** The order of the navigation where a campaign says nothing of its own; the search stands at the end of the bar. */
const usual: PageName[] = [
  'activities',
  'policies',
  'services',
  'stories',
  'cases',
  'regions',
  'timeline',
  'notices',
  'letters',
  'decks',
  'orgs',
  'channels',
  'points',
  'tables',
  'stats',
  'programmes',
  'media-kit',
  'poster',
  'glossary',
  'search',
  'about',
];

const item = (page: PageName, label: string = pageLabels[page]): NavItem => ({ page, label, href: pagePath(page) });
/** Lists with nothing in them yet are there, but nobody is led to them. */
const emptyLists = collectionNames.filter((name) => !entries.some(({ collection }) => collection === name));
const present = (page: PageName) => campaign.pages.includes(page) && !emptyLists.some((name) => name === page);

/** All pages readers may look for, the campaign's own choice first. */
export const navigation: NavItem[] = (() => {
  const chosen = campaign.config.navigation?.map(({ page, label }) => item(page, label)) ?? [];
  const rest = usual.filter((page) => present(page) && !chosen.some((own) => own.page === page));
  return [...chosen, ...rest.map((page) => item(page))];
})();

/** So many pages fit the bar at the top of a wide screen, beside the search. */
const topRoom = 8;

/** Pages of the bar at the top: the first few, and the search. */
export const topNavigation: NavItem[] = [
  ...navigation.filter(({ page }) => page !== 'search' && page !== 'about').slice(0, topRoom),
  item('search'),
];

/** Pages of the bar under the thumb: home and the four that readers come for. */
export const thumbNavigation: NavItem[] = [
  item('index'),
  ...(campaign.config.navigation
    ? navigation
    : (['activities', 'policies', 'stories', 'regions', 'timeline'] as const).filter(present).map((page) => item(page))
  ).slice(0, 4),
];
