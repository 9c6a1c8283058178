import { childNamed, elementsNamed, type TreeElement, type TreeRoot } from './markup-tree.ts';

/** What the importer needs of a style: the numbering it brings and whether its text is hidden. */
export interface DocxStyle {
  numId?: string;
  level?: number;
  hidden: boolean;
}

/** Reads an on-off property such as `w:vanish` (ECMA-376 17.17.4). */
export function isOn(property: TreeElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attribs['w:val'] ?? '');
}

/** The numbering a `w:pPr` asks for itself. `numId` 0 takes away the numbering of the style. */
export function ownNumbering(properties: TreeElement | undefined): { numId?: string; level?: number } {
  const asked = childNamed(properties, 'w:numPr');
  const numId = childNamed(asked, 'w:numId')?.attribs['w:val'];
  const level = childNamed(asked, 'w:ilvl')?.attribs['w:val'];
  return { ...(numId === undefined ? {} : { numId }), ...(level === undefined ? {} : { level: Number(level) || 0 }) };
}

/** Styles by id, each with what it takes from those it is based on. */
export function readStyles(styles: TreeRoot | undefined): (id: string | undefined) => DocxStyle | undefined {
  const elements = new Map<string, TreeElement>();
  let usual: string | undefined;
  for (const style of styles ? elementsNamed(styles, 'w:style') : []) {
    const id = style.attribs['w:styleId'];
    if (id === undefined) continue;
    elements.set(id, style);
    const isDefault = ['1', 'true'].includes(style.attribs['w:default'] ?? '');
    if (style.attribs['w:type'] === 'paragraph' && isDefault) usual = id;
  }
  const known = new Map<string, DocxStyle>();
  const resolve = (id: string, depth: number): DocxStyle | undefined => {
    const earlier = known.get(id);
    if (earlier) return earlier;
    const style = elements.get(id);
    // Styles that are based on one another in a ring are a mistake somebody else made.
    if (!style || depth > 20) return undefined;
    const base = childNamed(style, 'w:basedOn')?.attribs['w:val'];
    const vanish = childNamed(childNamed(style, 'w:rPr'), 'w:vanish');
    const from = base === undefined ? undefined : resolve(base, depth + 1);
    const found: DocxStyle = {
      ...from,
      ...ownNumbering(childNamed(style, 'w:pPr')),
      hidden: vanish === undefined ? (from?.hidden ?? false) : isOn(vanish),
    };
    known.set(id, found);
    return found;
  };
  return (id) => {
    const wanted = id ?? usual;
    return wanted === undefined ? undefined : resolve(wanted, 0);
  };
}
