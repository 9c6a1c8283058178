import { placeholder } from '#campaign/placeholders.ts';

/**
 * A text as one line that can be published: no control characters, which have no meaning in a text and break feeds, no
 * half characters, no white space around it. Everything else stays as it is.
 */
export function plainLine(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ')
    .trim();
}

/** 待补充 as a notice may say it itself, told from the gap an editor has to fill by a sign without width. */
const quoted = `${placeholder.charAt(0)}\u2060${placeholder.slice(1)}`;

/** The same for the fields of a file, where 待补充 would be taken for a gap. */
export function readable(text: string): string {
  return plainLine(text).replaceAll(placeholder, quoted);
}
