import { isElement, walkTree, type TreeElement } from './markup-tree.ts';
import { namesOf, type PageMap } from './page-map.ts';

/** Names that systems for government and university sites give to the box the text is in. */
const textBoxes =
  /^(?:v_news_content|vsb_content\w*|trs_editor\w*|trs_ueditor|ucap-content|zoom\w*|pages_content|wp_articlecontent|article[-_]?(?:content|body|con|text|detail|box)|news[-_]?(?:content|con|text|body|detail)|text[-_]?con(?:tent)?|detail[-_]?(?:content|con|text)|info[-_]?(?:content|con)|con(?:tent)?[-_]?(?:text|txt|main|detail|box)|contxt|conttext|entry-content|post-content|rich_media_content|js_content|main[-_]?(?:content|text|con)|mainbody|bodytext|artibody|artcontent|content|con|nr|zw|xl_?content)$/iu;
const titleBoxes = /(?:^|[-_])(?:title|tit|bt|biaoti|headline)(?:$|[-_\d])|(?:title|biaoti)$/iu;

/** Which part of a page is the notice. */
export interface MainPart {
  /** The box of the text. */
  main: TreeElement;
  /** The heading that stands in front of it, outside of it. */
  title: TreeElement | undefined;
}

/** How the title of a document ends (GB/T 9704-2012, 7.3.1: it names its kind). */
const titleWords = /^.*关于.{4,}(?:通知|通告|公告|方案|意见|办法|函|倡议书)$/u;

const words = (text: string) => text.replaceAll(/\s/gu, '');

/**
 * Finds the notice on a page that was saved whole, with the menus and links of its site.
 * @returns undefined when the page is nothing but a text: then all of it is taken
 */
export function findMainPart(map: PageMap, pageTitle: string): MainPart | undefined {
  const { elements, size } = map;
  const prose = (element: TreeElement) => size(element).text - size(element).links;
  const body =
    elements.find(({ name }) => name === 'body') ?? elements.find(({ name }) => name === 'html') ?? elements[0];
  if (!body) return undefined;
  const named = elements.filter(
    (element) => /^(?:article|main)$/u.test(element.name) || namesOf(element).some((name) => textBoxes.test(name)),
  );
  const longest = named.reduce((most, element) => Math.max(most, prose(element)), 0);
  // The innermost box that has nearly as much text as the largest: systems put boxes into boxes.
  const best = named.filter((element) => prose(element) >= 0.85 * longest).at(-1);
  const isPlain =
    size(body).links < 0.08 * size(body).text && !elements.some(({ name }) => /^(?:nav|footer|header)$/u.test(name));
  const isWellNamed = best !== undefined && longest >= 40 && longest >= 0.35 * prose(body);
  const main = isWellNamed ? best : isPlain ? undefined : densest(body, prose);
  return main && { main, title: titleBefore(main, map, pageTitle) };
}

/** Goes down while one part has nearly all the text that is not links. */
function densest(body: TreeElement, prose: (element: TreeElement) => number): TreeElement | undefined {
  let at = body;
  for (;;) {
    const next = at.children
      .filter(isElement)
      .find((child) => prose(child) >= 0.8 * prose(body) && !/^(?:p|tr|tbody|ul|ol|span)$/u.test(child.name));
    if (!next) return at === body ? undefined : at;
    at = next;
  }
}

function titleBefore(main: TreeElement, map: PageMap, pageTitle: string): TreeElement | undefined {
  const wanted = words(pageTitle);
  const before = map.elements.slice(0, map.place(main)).filter((element) => {
    const { text } = map.size(element);
    return text >= 6 && text <= 120 && !map.contains(element, main);
  });
  const same = before.filter((element) => wanted.startsWith(shortText(element)));
  const headings = before.filter(
    (element) => /^h[1-3]$/u.test(element.name) || namesOf(element).some((name) => titleBoxes.test(name)),
  );
  // Some systems name neither the page nor the box after it.
  const worded = before.filter((element) => titleWords.test(shortText(element)));
  return same.at(-1) ?? worded.at(-1) ?? headings.at(-1);
}

/** Text of an element that has little, without blanks. */
function shortText(element: TreeElement): string {
  let text = '';
  let steps = 0;
  walkTree([element], {
    enter(node) {
      steps += 1;
      if (steps > 300) return 'skip';
      if (node.type === 'text') text += words((node as { data: string }).data);
      return undefined;
    },
  });
  return text;
}
