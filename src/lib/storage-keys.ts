/**
 * The names of everything a page may leave in a reader's browser. There is no other place for them: the build reads its
 * own scripts and stops when one keeps something under a name that is not here. Cookies are never set.
 */
export const storageKeys = {
  /** 长者模式: `1` or `0`. */
  largeText: 'guichao-large-text',
} as const;
export type StorageName = keyof typeof storageKeys;

/** Why each is kept, for readers of `egress.json`. Apart from the names: pages carry those, and not these. */
export const storageReasons: Record<StorageName, { why: string; until: string }> = {
  largeText: { why: '记住读者有没有打开大字版，值是 1 或 0，不含个人信息', until: '读者清除浏览器数据为止' },
};
