import { placeholder } from '#campaign/placeholders.ts';

/**
 * A text as one line that can be published: no control characters, which have no meaning in a text and break feeds or
 * turn it around, no half characters, no white space around it. Everything else stays as it is.
 */
export function plainLine(text: string): string {
  const line = text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff]+/gu, ' ')
    .trim();
  // Signs without width alone are nothing to be read.
  return /[^\p{Z}\p{C}]/u.test(line) ? line : '';
}

/** 待补充 as a notice may say it itself, told from the gap an editor has to fill by a sign without width. */
const quoted = `${placeholder.charAt(0)}\u2060${placeholder.slice(1)}`;

/** The same for the fields of a file, where 待补充 would be taken for a gap. */
export function readable(text: string): string {
  return plainLine(text).replaceAll(placeholder, quoted);
}
