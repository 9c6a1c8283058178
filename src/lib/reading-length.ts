/** What takes a whole square of a line: Han characters, and the marks set as wide as them. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’—…]/u;

/**
 * How much room a text takes on a screen, in Han characters: letters and figures take half of one, white space none.
 */
export function readingLength(text: string): number {
  let length = 0;
  for (const character of text) {
    if (wide.test(character)) length += 1;
    else if (/\S/u.test(character)) length += 0.5;
  }
  return length;
}
