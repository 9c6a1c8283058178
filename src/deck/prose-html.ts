/** Text as it stands in HTML. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A paragraph of plain text. */
export const paragraphOf = (text: string): string => `<p>${escapeText(text)}</p>`;

/** A link of this site; the path is one of `site-paths.ts`. */
export const linkTo = (path: string, text: string): string => `<a href="${escapeText(path)}">${escapeText(text)}</a>`;
