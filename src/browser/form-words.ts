import type { Outcome } from './form-send.ts';

/** What is said of a try that did not end well: what happened, and what to do now. */
export const failureWords: Record<Exclude<Outcome['kind'], 'received'>, [what: string, next: string]> = {
  already: ['这张表已经交过了', '不用再交。要改内容，问一问下面的联系人。'],
  closed: ['对方已经停收', '这张表现在交不了了。还想办，问一问下面的联系人。'],
  wrong: ['有几栏对方不收', '照着红线旁边的话改一改，再交一次。'],
  busy: ['这会儿交的人太多', '填的都还在。等一等再按“再交一次”。'],
  refused: ['对方不认这张表', '填的都还在。多半是页面旧了或者对方改了，再试一次还不行，就换个办法。'],
  broken: ['对方的系统出了毛病', '填的都还在。过一会儿按“再交一次”，不会交重。'],
  late: ['等了很久，对方没有回答', '填的都还在。可能收到了，也可能没有：再交一次，不会交重。'],
  silent: ['没有连上对方', '填的都还在。看看网络，再交一次，不会交重。'],
};
export const offlineWords: [what: string, next: string] = [
  '没有网络，还没有交',
  '填的都还在。别关这个页面，连上网再按一次。',
];
export const onlineWords: [what: string, next: string] = ['网络回来了', '填的都还在，再按一次就交。'];

/** Failures after which another try of the same may succeed; two of them, and another way is offered. */
export const isFailure = (kind: Outcome['kind']): boolean =>
  ['busy', 'refused', 'broken', 'late', 'silent'].includes(kind);
