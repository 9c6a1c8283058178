import { toString } from 'mdast-util-to-string';
import { excerpt, visitsOf, type Body } from '../body.ts';

/** The outline of the text. The page has its own level 1, the title, so the text starts at level 2. */
export function checkHeadings(body: Body): void {
  let above = 1;
  for (const { node } of visitsOf(body, 'heading')) {
    const text = toString(node).trim();
    const { depth } = node;
    const shown = excerpt(text);
    // Without a letter there is nothing to read out, and Astro has nothing to make an `id` of.
    if (!/[\p{L}\p{N}]/u.test(text)) {
      body.report('mdx-heading-empty', node, {});
      continue;
    }
    if (depth === 1) body.report('mdx-heading-one', node, { text: shown });
    else if (depth > above + 1) body.report('mdx-heading-skip', node, { text: shown, depth, expected: above + 1 });
    else if (isUnderlined(body.written(node))) body.report('mdx-heading-underline', node, { text: shown, depth });
    above = depth;
    body.headings.push({ depth, text, line: body.locate(node).line });
  }
}

/** A line of dashes under a text: mostly meant as a rule between paragraphs. */
function isUnderlined(written: string): boolean {
  return /\n[ \t>]*-+[ \t]*$/u.test(written);
}
