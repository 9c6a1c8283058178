/** Marks of Markdown that are not read aloud: links keep their words, emphasis goes. */
const plainWords = (text: string) =>
  text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/[*_`]+/gu, '')
    .replaceAll(/\s*\n\s*/gu, '')
    .trim();

/**
 * The first paragraphs of a body as plain text, as many as come to about `length` characters. Headings, lists, quotes and components are passed over.
 */
export function openingOf(body: string, length: number): string[] {
  const paragraphs: string[] = [];
  let so = 0;
  for (const block of body.split(/\n\s*\n/u)) {
    if (so >= length) break;
    if (/^\s*(?:[#>|<{!-]|\d+\.|import |export )/u.test(block) || /<[A-Z]/u.test(block)) continue;
    const text = plainWords(block);
    if (text === '') continue;
    paragraphs.push(text);
    so += text.length;
  }
  return paragraphs;
}
