const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Width of a text on paper, in halves of a Han character: Han and full-width characters count two, others one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += character > '\u{1ffff}' || wide.test(character) || '“”‘’—…·'.includes(character) ? 2 : 1;
  return width;
}

/** White space a line begins with, in halves of a Han character; a tab is taken for four. */
export function indentOf(text: string): number {
  let indent = 0;
  for (const character of text) {
    if (character === '\u3000' || character === '\u2003') indent += 2;
    else if (character === '\t') indent += 4;
    else if (/\s/.test(character)) indent += 1;
    else if (!/[\ufeff\u200b-\u200f\u2060]/.test(character)) break;
  }
  return indent;
}
