import { withParameter } from '#lib/query-parameter.ts';

/**
 * Where a shared link stood: on a card in WeChat, in a post, on paper, on a display. It tells the host's log where
 * readers come from, and nothing about who they are. Forms hand it on (`channel`).
 */
export const sharePlaces = [
  'wechat',
  'weibo',
  'qq',
  'qzone',
  'copy',
  'share',
  'poster',
  'h5',
  'screen',
  'gzh',
  'video',
  'text',
  'print',
] as const;
export type SharePlace = (typeof sharePlaces)[number];

/** An address with the code of where its link stands (`?c=weibo`). */
export const withPlace = (address: string, place: SharePlace) => withParameter(address, 'c', place);
