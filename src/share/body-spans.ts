import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { entryPath, pagePath } from '#campaign/site-paths.ts';
import { readEntryLink } from '#mdx/entry-link.ts';
import type { Span, Target } from './blocks.ts';
import type { Surroundings } from './surroundings.ts';

type Style = Omit<Span, 'text'>;

/** Han characters and full-width signs, between which a broken line leaves no space. */
const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const brokenBetweenHan = new RegExp(`(?<=${wide})[ \\t]*\\n[ \\t]*(?=${wide})`, 'gu');

/** A text over several lines on one, as the page shows it. */
const onOneLine = (text: string) => text.replaceAll(brokenBetweenHan, '').replaceAll(/\s*\n\s*/gu, ' ');

/** What is written in a line of text, as runs that are set alike. Pictures among the words are left to `body-blocks.ts`. */
export function spansOf(nodes: readonly PhrasingContent[], around: Surroundings, style: Style = {}): Span[] {
  return nodes.flatMap((node) => spanOf(node, around, style));
}

function spanOf(node: PhrasingContent, around: Surroundings, style: Style): Span[] {
  switch (node.type) {
    case 'text':
      return [{ ...style, text: onOneLine(node.value) }];
    case 'inlineCode':
      return [{ ...style, text: node.value }];
    case 'strong':
      return spansOf(node.children, around, { ...style, strong: true });
    case 'emphasis':
      return spansOf(node.children, around, { ...style, emphasis: true });
    case 'delete':
      return spansOf(node.children, around, { ...style, struck: true });
    case 'break':
      return [{ ...style, text: '\n' }];
    case 'link': {
      const to = targetOf(node.url, around);
      return spansOf(node.children, around, { ...style, ...(to && { to }) });
    }
    case 'mdxJsxTextElement':
      return elementSpans(node, around, style);
    default:
      return [{ ...style, text: toString(node) }];
  }
}

/** `<Term>`, and `<br />` in a cell; whatever else stands in a line is no more than its words. */
function elementSpans(node: MdxJsxTextElement, around: Surroundings, style: Style): Span[] {
  if (node.name === 'br') return [{ ...style, text: '\n' }];
  if (node.name !== 'Term') return spansOf(node.children, around, style);
  return [termSpan(toString(node), around, style)];
}

/** A word of the glossary by any of its spellings, with what it means. */
export function termSpan(written: string, { campaign }: Surroundings, style: Style = {}): Span {
  const word = written.trim();
  const known = campaign.records.terms.find(({ term, also }) => term === word || also.includes(word));
  return { ...style, text: word, ...(known && { meaning: known.meaning }) };
}

/** Where a link of a text leads; undefined for a place in the text itself. */
function targetOf(href: string, { titles }: Surroundings): Target | undefined {
  if (href.startsWith('#')) return undefined;
  const contact = /^(?:tel|mailto):(.+)$/iu.exec(href)?.[1];
  if (contact !== undefined) return { kind: 'contact', value: contact };
  const entry = readEntryLink(href);
  if (entry) {
    const path = `${entryPath(entry.collection, entry.id)}${entry.fragment}`;
    return { kind: 'site', path, name: titles.get(`${entry.collection}/${entry.id}`) ?? '' };
  }
  if (/^https?:/iu.test(href)) return { kind: 'web', href };
  const path = href.replace(/^(?:\.\.?\/)*\/?/u, '/');
  return { kind: 'site', path: path === '/' ? pagePath('index') : path, name: '' };
}
