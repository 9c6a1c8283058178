/** What the picture library says of a file it cannot read, in an author's words. */
const words: readonly (readonly [said: RegExp, meant: string])[] = [
  [
    /premature end|truncated|end of (?:file|stream|GIF)|not enough data|VipsForeignLoad.*short/iu,
    '只有一半，没有传完整',
  ],
  [/unsupported image format|missing or of an unsupported/iu, '里面不是图片'],
  [/memory|exceeds|too large|pixel limit/iu, '尺寸大得离谱，多半是坏了'],
];

/** Why a picture cannot be read, in Chinese. A reason of our own is Chinese already. */
export function pictureFault(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  if (/\p{Script=Han}/u.test(said)) return said;
  return words.find(([pattern]) => pattern.test(said))?.[1] ?? '里面的数据是坏的';
}
