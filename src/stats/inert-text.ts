/**
 * Text that a spreadsheet takes for text. A CSV cell that begins with `=`, `+`, `-`, `@` or a tab would be run as a
 * formula on opening; an apostrophe in front keeps it quiet.
 */
export function inertText(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
}
