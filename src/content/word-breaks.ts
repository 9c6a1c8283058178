const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const cannotStart = /^[，。、：；！？）》”’…％%]/u;
const cannotEnd = /[（《“‘]$/u;

/** Pieces of a title that should not be torn apart at the end of a line; short titles stay whole. */
export function wordPieces(title: string): string[] {
  if (title.length <= 8) return [title];
  const pieces: string[] = [];
  for (const { segment } of words.segment(title)) {
    const last = pieces.at(-1);
    // Single characters cling to the word before: a line may not begin with 的 or 了.
    const clings = segment.length === 1 || cannotStart.test(segment) || (last !== undefined && cannotEnd.test(last));
    if (last !== undefined && clings) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
