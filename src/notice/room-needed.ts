/**
 * Room the first thing of a line takes that cannot be broken, in halves of a Han character: a Han character with the
 * closing marks behind it, a Latin word, a number; opening brackets stand with what follows (GB/T 15834, 5.1.10).
 */
export function roomNeeded(text: string): number {
  const [, opening = '', first = '', closing = ''] =
    /^\s*([“‘（《〈【〔「『([]*)([A-Za-z\d@._:/?=&%+~#-]+|.)?([，。；：！？、）》〉】〕」』”’,.;:!?)\]]*)/u.exec(
      text,
    ) ?? [];
  const wide = /^[\u2E80-\uFFEF]/u.test(first) ? 2 : Math.max(1, first.length);
  return opening.length * 2 + wide + closing.length * 2;
}
