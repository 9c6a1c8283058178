/**
 * Characters that nobody sees and that do something all the same: control characters steer a terminal and break XML,
 * line and paragraph separators break lines where none are expected, bidirectional overrides turn a text around, and half
 * a surrogate pair is no character at all. Tab and line ends are none of them; marks that Mongolian or Uyghur text needs
 * (U+180E, U+200C to U+200F, U+202F) are not either.
 */
const hidden =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb\\ufffe\\uffff\\p{Cs}]';

const anyHidden = new RegExp(hidden, 'u');
const allHidden = new RegExp(`${hidden}|[\\r\\u061c\\u200e\\u200f]`, 'gu');

/** Where the first hidden character of a text stands, and its name as Unicode writes it: `U+202E`. */
export function hiddenCharacter(text: string): { offset: number; name: string } | undefined {
  const found = anyHidden.exec(text);
  if (!found) return undefined;
  return {
    offset: found.index,
    name: `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  };
}

/** The text with a sign in place of everything hidden, to be shown where it must not do anything: in a terminal, in a log. */
export function showHidden(text: string): string {
  return text.replaceAll(allHidden, '�');
}
