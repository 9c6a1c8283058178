import type { JsonLd } from '../facts.ts';

/**
 * JSON-LD as the text of a `script` element. `<` is escaped, so that no title can end the script or open a comment
 * (HTML, 4.12.1.3).
 */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
