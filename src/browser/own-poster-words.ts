/** What a visitor may write at most in one place, in the width of a Han character; a letter or figure is half as wide. */
export const mostCharacters = 8;

/** Characters as wide as they are high: Han, kana, Hangul, full-width signs, emoji. */
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\p{RI}\u3000-\u303f\uff01-\uff60]/u;
const widthOf = (character: string) => (wide.test(character) ? 1 : 0.5);

/** What nobody sees and turns or breaks a line; joiners stay, since pictures and some scripts are made with them. */
const unseen =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** One character is at most so many code points: a sign under twenty marks is no name. */
const mostCodePoints = 12;

/** Where browsers cannot tell characters apart: a sign with its marks and what is joined to it, or two halves of a flag. */
const character = /\p{RI}\p{RI}|\P{M}(?:[\p{M}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u200d\P{M})*/gu;

/** The characters of a text as people count them: an emoji of a family is one, `é` is one however it is written. */
export function charactersOf(text: string): string[] {
  const { Segmenter } = Intl as Partial<Pick<typeof Intl, 'Segmenter'>>;
  if (Segmenter === undefined) return text.match(character) ?? [];
  return [...new Segmenter('zh').segment(text)].map(({ segment }) => segment);
}

/**
 * What is printed of what somebody wrote: one line without anything hidden, no longer than there is room for.
 * @returns `cut`: there was more than is printed
 */
export function printable(written: string): { text: string; cut: boolean } {
  const plain = written.normalize('NFC').replace(unseen, '').replace(/\s+/gu, ' ').trim();
  const all = charactersOf(plain);
  let width = 0;
  const over = all.findIndex((one) => (width += widthOf(one)) > mostCharacters);
  const kept = over === -1 ? all : all.slice(0, over);
  const text = kept.map((one) => [...one].slice(0, mostCodePoints).join('')).join('');
  return { text: text.trim(), cut: over !== -1 };
}
