import { escapeText, paragraphOf } from '../prose-html.ts';
import { childrenOf, type Block } from '../sections.ts';
import { ownScene } from './own-scene.ts';

/** What stands in a line: with the text around it, it is a paragraph. */
const inline = new Set([
  '',
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'del',
  'em',
  'i',
  'q',
  's',
  'span',
  'strong',
  'sub',
  'sup',
]);

/**
 * The blocks in what components wrap around them for the page alone: `<Steps>`, `<Callout>` with its name, and a `<Quote>`
 * that is too long for a screen of its own.
 */
export function unwrapped(block: Block): Block[] {
  if (block.html.startsWith('<div class="prose-stops"')) {
    const list = childrenOf(block.html).find(({ tag }) => tag === 'ol');
    return [list ?? block];
  }
  if (block.html.startsWith('<figure class="quote"') && ownScene(block, undefined) === undefined)
    return quotation(block);
  const callout = calloutOf(block);
  return callout === undefined ? [block] : named(callout.name, callout.blocks);
}

function quotation({ html }: Block): Block[] {
  return childrenOf(html).flatMap((part): Block[] => {
    if (part.tag === 'blockquote') return [part];
    const by = `——${part.text}`;
    return part.tag === 'figcaption' ? [{ tag: 'p', html: paragraphOf(by), text: by }] : [];
  });
}

/** A `<Callout>`: its name as a reader says it, and what stands in it. */
export interface Callout {
  name: string;
  /** More than a hint: 注意, 重要. */
  strong: boolean;
  blocks: Block[];
}

/** A block as the callout it is; undefined for all others. */
export function calloutOf({ tag, html }: Block): Callout | undefined {
  const [, weight] = /^<aside class="callout callout-(strong|plain)"/u.exec(html) ?? [];
  if (tag !== 'aside' || weight === undefined) return undefined;
  const [head, ...body] = childrenOf(html).filter(({ html: written }) => written.trim() !== '');
  const [kind = '', ...title] = childrenOf(head?.html ?? '').flatMap(({ text }) => (text === '' ? [] : [text]));
  const strong = weight === 'strong';
  const words = strong || title.length === 0 ? [kind, ...title] : title;
  return {
    name: words.join('，'),
    strong,
    blocks: paragraphed(body)
      .filter(({ text }) => text !== '')
      .flatMap(unwrapped),
  };
}

/** The name before the words, so that nobody takes what follows them for a part of the callout. */
function named(name: string, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  const label = `<strong>${escapeText(name)}</strong>${/[。！？…：]$/u.test(name) ? '' : '：'}`;
  if (first.tag === 'p' && first.html.startsWith('<p>'))
    return [
      { tag: 'p', html: first.html.replace('<p>', () => `<p>${label}`), text: `${name}：${first.text}` },
      ...rest,
    ];
  return [{ tag: 'h3', html: `<h3>${escapeText(name)}</h3>`, text: name }, ...blocks];
}

/** Text that stands in a component on one line with its tags is no paragraph yet. */
function paragraphed(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  let open = false;
  for (const { tag, html, text } of blocks) {
    const before = open ? gathered.pop() : undefined;
    open = inline.has(tag);
    if (!open) gathered.push(...(before ? [before] : []), { tag, html, text });
    else
      gathered.push({
        tag: 'p',
        html: `${before?.html.slice(0, -'</p>'.length) ?? '<p>'}${html}</p>`,
        text: `${before?.text ?? ''}${text}`,
      });
  }
  return gathered;
}
