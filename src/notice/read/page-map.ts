import { isElement, walkTree, type TreeElement, type TreeRoot } from './markup-tree.ts';

interface Size {
  /** Characters, blanks aside. */
  text: number;
  /** Those of them that are in links. */
  links: number;
}

/** What is where on a page and how much text it has, found out once: pages can nest very deep. */
export interface PageMap {
  /** In the order of the text. Elements without text of the page are not among them. */
  elements: readonly TreeElement[];
  place(element: TreeElement): number;
  contains(outer: TreeElement, inner: TreeElement): boolean;
  size(element: TreeElement): Size;
  namesAttachments(element: TreeElement): boolean;
  /** Menus, links and the like around the text. */
  isFurniture(element: TreeElement): boolean;
}

const furniture =
  /^(?:.*[-_])?(?:nav\w*|menu\w*|footer?|header|head|sidebar|breadcrumbs?|crumbs?|location|position|dqwz|weizhi|share\w*|bdshare\w*|related|copyright|friend\w*|links?|search\w*|logo|banner|login|pagination|page_?nav|prevnext)(?:[-_].*)?$/iu;

export const namesOf = ({ attribs }: TreeElement) =>
  `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.split(/\s+/u).filter((name) => name !== '' && name.length < 60);

export function pageMap(root: TreeRoot): PageMap {
  const sizes = new Map<TreeElement, Size>();
  const ends = new Map<TreeElement, number>();
  const places = new Map<TreeElement, number>();
  const attachments = new Set<TreeElement>();
  const open: TreeElement[] = [];
  let links = 0;
  walkTree(root.children, {
    enter(node) {
      if (node.type === 'text') {
        const { data } = node as { data: string };
        const size = sizes.get(open.at(-1) as TreeElement);
        if (size) {
          const length = data.replaceAll(/\s/gu, '').length;
          size.text += length;
          if (links > 0) size.links += length;
        }
        if (/附件|下载/u.test(data))
          for (let depth = open.length - 1; depth >= 0; depth -= 1) {
            const element = open[depth] as TreeElement;
            if (attachments.has(element)) break;
            attachments.add(element);
          }
        return undefined;
      }
      if (!isElement(node) || /^(?:script|style|noscript|template|select|textarea|head)$/u.test(node.name))
        return 'skip';
      places.set(node, places.size);
      sizes.set(node, { text: 0, links: 0 });
      open.push(node);
      if (node.name === 'a') links += 1;
      return undefined;
    },
    leave(element) {
      open.pop();
      ends.set(element, places.size - 1);
      if (element.name === 'a') links -= 1;
      const [own, outer] = [sizes.get(element), sizes.get(open.at(-1) as TreeElement)];
      if (own && outer) {
        outer.text += own.text;
        outer.links += own.links;
      }
    },
  });
  const place = (element: TreeElement) => places.get(element) ?? -1;
  const size = (element: TreeElement) => sizes.get(element) ?? { text: 0, links: 0 };
  return {
    elements: [...places.keys()],
    place,
    contains: (outer, inner) => place(outer) <= place(inner) && place(inner) <= (ends.get(outer) ?? -1),
    size,
    namesAttachments: (element) => attachments.has(element),
    isFurniture(element) {
      if (/^(?:nav|footer|aside)$/u.test(element.name) || namesOf(element).some((name) => furniture.test(name)))
        return true;
      const { text, links: linked } = size(element);
      return /^(?:ul|ol|div|table|dl)$/u.test(element.name) && text >= 12 && linked > 0.6 * text;
    },
  };
}
