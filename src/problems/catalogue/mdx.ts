import { codeProblems } from './mdx/code.ts';
import { componentProblems } from './mdx/components.ts';
import { linkProblems } from './mdx/links.ts';
import { tagProblems } from './mdx/tags.ts';
import { textProblems } from './mdx/text.ts';

/** What can be wrong in the text of an entry: MDX is content here, not code. */
export const mdxProblems = {
  ...codeProblems,
  ...tagProblems,
  ...componentProblems,
  ...linkProblems,
  ...textProblems,
};
