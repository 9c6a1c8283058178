import { satteri } from '@astrojs/markdown-satteri';
import { entryLinks } from './plugins/entry-links.ts';
import { guard } from './plugins/guard.ts';
import { joinLines } from './plugins/join-lines.ts';
import { mediaPictures } from './plugins/media-pictures.ts';
import { tableAlign } from './plugins/table-align.ts';

/**
 * How the text of entries is rendered, for `markdown: { processor: markdownProcessor, syntaxHighlight: false }`. The same
 * on both roads: as Markdown when an entry is loaded, and through `@astrojs/mdx`, which inherits it. A test compares them.
 * - Punctuation is left alone: the text of official notices must not be changed.
 * - Footnotes are off (`checkBody` refuses them), as is frontmatter, which was cut off before: a rule in the first line of
 *   a text must not start another.
 */
export const markdownProcessor = satteri({
  features: { gfm: { footnotes: false }, smartPunctuation: false, frontmatter: false },
  mdastPlugins: [guard, entryLinks, mediaPictures, joinLines],
  hastPlugins: [tableAlign],
});
