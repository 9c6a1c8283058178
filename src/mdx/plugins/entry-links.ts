import { readEntryLink } from '../entry-link.ts';
import type { MdastPlugin } from './plugin.ts';

/** Turns links to entries' files, which work in an author's editor, into links to their pages. */
export const entryLinks: MdastPlugin = {
  name: 'guichao-entry-links',
  link(node, context) {
    const target = readEntryLink(node.url);
    if (target) context.setProperty(node, 'url', `/${target.collection}/${target.id}.html${target.fragment}`);
  },
};
