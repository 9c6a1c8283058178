const digits = '零一二三四五六七八九';

/**
 * The number that opens a name: 六必访 → 6, 五进 → 5, 十二项 → 12, 10 项 → 10.
 * @returns undefined when the name does not open with a number from 1 to 99
 */
export function countIn(name: string): number | undefined {
  const arabic = /^\d{1,2}/u.exec(name);
  if (arabic) return Number(arabic[0]) || undefined;
  const match =
    /^(?<tens>[二三四五六七八九])?(?<ten>十)(?<ones>[一二三四五六七八九])?|^(?<one>[一二两三四五六七八九])/u.exec(name);
  if (!match?.groups) return undefined;
  const { tens, ten, ones, one } = match.groups;
  if (one !== undefined) return one === '两' ? 2 : digits.indexOf(one);
  if (ten === undefined) return undefined;
  return (tens === undefined ? 1 : digits.indexOf(tens)) * 10 + (ones === undefined ? 0 : digits.indexOf(ones));
}
