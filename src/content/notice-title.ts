const longest = 18;

/**
 * Lines of a notice's title: broken before words that a reader would not tear apart, and of nearly equal length, as
 * GB/T 9704-2012, 7.3.1 asks (`词意完整，排列对称，长短适宜`).
 */
export function entryTitleLines(title: string): string[] {
  if (title.length <= longest) return [title];
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map(({ segment }) => segment);
  const count = Math.ceil(title.length / longest);
  const wanted = title.length / count;
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    const full = lines.length < count && last.length + word.length / 2 > wanted;
    if (full && !/^[”）》，、。的]/u.test(word) && !/[“（《]$/u.test(last)) lines.push(word);
    else lines[lines.length - 1] = last + word;
  }
  return lines;
}
