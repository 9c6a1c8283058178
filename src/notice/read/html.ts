import { parseDocument } from 'htmlparser2';
import type { LeftOut, SourceDocument } from '../source.ts';
import type { DecodedText } from './encoding.ts';
import { htmlLines, type Choice } from './html-lines.ts';
import { findMainPart, type MainPart } from './html-main.ts';
import { elementsNamed, textOf, type TreeElement } from './markup-tree.ts';
import { pageMap, type PageMap } from './page-map.ts';

/**
 * A web page as lines and tables. Of a page that was saved whole, the part with the notice is taken: from its title, over
 * the line with the date, to the end of the text, and what comes after it when it names attachments. Pages that Word
 * saved are taken whole.
 */
export function readHtml({ text, encoding }: DecodedText, file: string): SourceDocument {
  const root = parseDocument(text);
  const pageTitle = elementsNamed(root, 'title')[0];
  const map = pageMap(root);
  const fromWord = isFromWord(text);
  const part = fromWord ? undefined : findMainPart(map, pageTitle ? textOf(pageTitle).trim() : '');
  const { blocks, counts } = htmlLines(root.children, part && fromTitleToEnd(part, map));
  const scripts = elementsNamed(root, 'script').length;
  if (scripts > 0) counts.script = scripts;
  const leftOut = (Object.entries(counts) as [LeftOut['what'], number][]).map(([what, count]) => ({ what, count }));
  return { file, format: 'html', wrapped: fromWord ? 'never' : 'perhaps', blocks, leftOut, encoding };
}

function isFromWord(text: string): boolean {
  return /urn:schemas-microsoft-com:office:word|content="?Microsoft Word/iu.test(text.slice(0, 8_192));
}

/** Longest part behind the text, in characters, that is taken because it names attachments. */
const longestTail = 600;

/** Takes what lies between the title and the end of the main part; after it, only what names attachments. */
function fromTitleToEnd({ main, title }: MainPart, map: PageMap): (element: TreeElement) => Choice {
  const tails = new WeakSet<object>();
  const first = title ?? main;
  return (element) => {
    const isRelated = [main, title].some(
      (part) => part && (map.contains(element, part) || map.contains(part, element)),
    );
    if (isRelated) return 'take';
    if (map.place(element) < map.place(first)) return 'skip';
    if (map.place(element) < map.place(main)) return map.isFurniture(element) ? 'skip' : 'take';
    const isTail = element.parent !== null && tails.has(element.parent);
    if (!isTail && !map.namesAttachments(element)) return 'skip';
    if (isTail || map.size(element).text <= longestTail) tails.add(element);
    return 'take';
  };
}
