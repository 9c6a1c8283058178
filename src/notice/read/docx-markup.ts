import { DomUtils } from 'htmlparser2';
import type { LeftOut } from '../source.ts';
import { readLists } from './docx-numbering.ts';
import type { DocxParts } from './docx-parts.ts';
import { isOn, ownNumbering, readStyles, type DocxStyle } from './docx-styles.ts';
import { addressBehind } from './link-address.ts';
import { ListCounter } from './list-counter.ts';
import {
  childNamed,
  elementsNamed,
  isElement,
  parseXml,
  textOf,
  type TreeElement,
  type TreeNode,
  type TreeRoot,
} from './markup-tree.ts';

export type Counts = Partial<Record<LeftOut['what'], number>>;

/** Properties of earlier versions and what tracked changes took away (ECMA-376 17.13.5). */
const takenAway = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
]);
/** Wrappers whose contents stand for themselves. */
const wrappers = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
  'm:oMathPara',
]);

/**
 * Makes the text of a Word document stand in its own markup, in the tree given: written numbering in front of numbered
 * paragraphs, notes behind the paragraph that names them, the text of text boxes as paragraphs; what tracked changes
 * deleted, and hidden text, is gone. What is left a converter without a memory for lists can turn into text.
 *
 * @returns what could not come along
 */
export function settleDocxMarkup(parts: DocxParts): Counts {
  const counts: Counts = {};
  const styleOf = readStyles(parts.styles);
  const settle = (root: TreeRoot) => {
    chooseAlternatives(root);
    for (const element of elementsNamed(root, ...takenAway)) {
      // The mark of a deleted paragraph or row is a property, and is asked for below.
      if (!/^w:(?:rPr|trPr)$/u.test(nameOf(element.parent))) DomUtils.removeElement(element);
    }
    for (const row of elementsNamed(root, 'w:tr'))
      if (childNamed(childNamed(row, 'w:trPr'), 'w:del')) DomUtils.removeElement(row);
    counts.hidden = (counts.hidden ?? 0) + dropHidden(root, styleOf);
    takeOutObjects(root, counts);
    for (const link of elementsNamed(root, 'w:hyperlink')) {
      const address = addressBehind(parts.links.get(link.attribs['r:id'] ?? ''), textOf(link));
      if (address !== '') DomUtils.appendChild(link, runOf(address));
    }
    for (const wrapper of elementsNamed(root, ...wrappers))
      if (!/^w:(?:rPr|trPr)$/u.test(nameOf(wrapper.parent))) unwrap(wrapper);
    joinDeletedParagraphs(root);
  };
  settle(parts.document);
  if (parts.footnotes) settle(parts.footnotes);
  if (parts.endnotes) settle(parts.endnotes);
  placeTextBoxes(parts.document);
  writeNumbering(parts, styleOf);
  placeNotes(parts);
  return counts;
}

const nameOf = (node: unknown) => (isElement(node as TreeNode) ? (node as TreeElement).name : '');

function unwrap(wrapper: TreeElement): void {
  for (const child of [...wrapper.children]) DomUtils.prepend(wrapper, child);
  DomUtils.removeElement(wrapper);
}

function fragment(xml: string): TreeElement {
  return parseXml(xml).children[0] as TreeElement;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0000', '');
const runOf = (text: string) => fragment(`<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`);

/** Drawings come twice, for new and old readers: one is kept, that with text in it. */
function chooseAlternatives(root: TreeRoot): void {
  for (const both of elementsNamed(root, 'mc:AlternateContent')) {
    const branches = both.children.filter(isElement);
    const holdsText = (branch: TreeElement) => elementsNamed(branch, 'w:txbxContent').length > 0;
    const kept = branches.find(holdsText) ?? branches.find(({ name }) => name === 'mc:Choice') ?? branches[0];
    for (const child of [...(kept?.children ?? [])]) DomUtils.prepend(both, child);
    DomUtils.removeElement(both);
  }
}

function dropHidden(root: TreeRoot, styleOf: (id: string | undefined) => DocxStyle | undefined): number {
  let dropped = 0;
  for (const run of elementsNamed(root, 'w:r')) {
    const properties = childNamed(run, 'w:rPr');
    const own = childNamed(properties, 'w:vanish');
    const style = childNamed(properties, 'w:rStyle')?.attribs['w:val'];
    const paragraph = childNamed(childNamed(closest(run, 'w:p'), 'w:pPr'), 'w:pStyle')?.attribs['w:val'];
    const byStyle =
      (style !== undefined && styleOf(style)?.hidden) || (paragraph !== undefined && styleOf(paragraph)?.hidden);
    if (!(own ? isOn(own) : byStyle)) continue;
    if (hasText(run)) dropped += 1;
    DomUtils.removeElement(run);
  }
  return dropped;
}

function closest(element: TreeElement, name: string): TreeElement | undefined {
  for (let up = element.parent; isElement(up as TreeNode); up = (up as TreeElement).parent)
    if (nameOf(up) === name) return up as TreeElement;
  return undefined;
}

/** Pictures, embedded files and comments are counted; formulas and ruby give their text. */
function takeOutObjects(root: TreeRoot, counts: Counts): void {
  const count = (what: LeftOut['what']) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  for (const object of elementsNamed(root, 'w:object')) {
    count('embedded-file');
    DomUtils.removeElement(object);
  }
  for (const picture of elementsNamed(root, 'a:blip', 'v:imagedata')) {
    count('picture');
    DomUtils.removeElement(picture);
  }
  for (const comment of elementsNamed(root, 'w:commentReference')) {
    count('comment');
    DomUtils.removeElement(comment);
  }
  for (const formula of elementsNamed(root, 'm:oMath')) {
    count('formula');
    DomUtils.replaceElement(formula, runOf(textOf(formula)));
  }
  for (const ruby of elementsNamed(root, 'w:ruby')) {
    const base = childNamed(ruby, 'w:rubyBase');
    DomUtils.replaceElement(ruby, fragment(`<w:t xml:space="preserve">${escaped(base ? textOf(base) : '')}</w:t>`));
  }
  for (const tab of elementsNamed(root, 'w:ptab')) DomUtils.replaceElement(tab, fragment('<w:tab/>'));
  for (const end of elementsNamed(root, 'w:cr')) DomUtils.replaceElement(end, fragment('<w:br/>'));
}

/** Elements that are something to read; an empty run of text is not. */
const readable = ['w:t', 'w:tab', 'w:sym', 'w:br', 'w:footnoteReference', 'w:endnoteReference'];
const hasText = (element: TreeElement) =>
  elementsNamed(element, ...readable).some((part) => part.name !== 'w:t' || textOf(part).trim() !== '');

/** A paragraph whose mark was deleted runs on into the next one, which keeps its own numbering (ECMA-376 17.13.5.15). */
function joinDeletedParagraphs(root: TreeRoot): void {
  for (const paragraph of elementsNamed(root, 'w:p')) {
    const mark = childNamed(childNamed(paragraph, 'w:pPr'), 'w:rPr');
    if (!childNamed(mark, 'w:del') && !childNamed(mark, 'w:moveFrom')) continue;
    let next = paragraph.next;
    while (next && nameOf(next) !== 'w:p') next = next.next;
    if (hasText(paragraph) && isElement(next)) {
      const first = next.children.filter(isElement).find(({ name }) => name !== 'w:pPr');
      for (const child of [...paragraph.children].filter((node) => nameOf(node) !== 'w:pPr'))
        if (first) DomUtils.prepend(first, child);
        else DomUtils.appendChild(next, child);
    }
    if (!hasText(paragraph) || isElement(next)) DomUtils.removeElement(paragraph);
  }
}

/** The paragraphs of a text box stand before the paragraph it hangs on, or behind it when it hangs at its end. */
function placeTextBoxes(document: TreeRoot): void {
  for (const box of elementsNamed(document, 'w:txbxContent').reverse()) {
    const anchor = closest(box, 'w:p');
    if (!anchor) continue;
    const blocks = [...box.children].filter(isElement);
    const holder = closest(box, 'w:drawing') ?? closest(box, 'w:pict') ?? box;
    const texts = elementsNamed(anchor, 'w:t', 'w:txbxContent');
    const isLast =
      texts.at(-1) === box ||
      texts.slice(texts.indexOf(box)).every((text) => text === box || closest(text, 'w:txbxContent') === box);
    const isFirst =
      texts.find((text) => closest(text, 'w:txbxContent') === undefined && text.name === 'w:t') === undefined ||
      texts[0] === box;
    DomUtils.removeElement(box);
    if (elementsNamed(holder, 'w:txbxContent').length === 0 && holder !== box) DomUtils.removeElement(holder);
    if (isLast && !isFirst) for (const block of blocks.reverse()) DomUtils.append(anchor, block);
    else for (const block of blocks) DomUtils.prepend(anchor, block);
  }
}

function writeNumbering(parts: DocxParts, styleOf: (id: string | undefined) => DocxStyle | undefined): void {
  const listOf = readLists(parts.numbering, (style) => styleOf(style)?.numId);
  const counter = new ListCounter();
  for (const paragraph of elementsNamed(parts.document, 'w:p')) {
    const properties = childNamed(paragraph, 'w:pPr');
    const styleId = childNamed(properties, 'w:pStyle')?.attribs['w:val'];
    const own = ownNumbering(properties);
    const style = styleOf(styleId);
    const numId = own.numId ?? style?.numId;
    const list = numId === undefined || numId === '0' ? undefined : listOf(numId);
    if (numId === undefined || !list) continue;
    const levelByStyle = own.numId === undefined && styleId !== undefined ? list.levelOfStyle.get(styleId) : undefined;
    // Word numbers paragraphs without text too, but a reader of text would see a number and nothing behind it.
    const marker = counter.next(numId, list, own.level ?? levelByStyle ?? style?.level ?? 0);
    if (marker === '' || !hasText(paragraph)) continue;
    if (properties) DomUtils.append(properties, runOf(marker));
    else DomUtils.prependChild(paragraph, runOf(marker));
  }
}

/** `[1]` where the note is named, and the note as paragraphs of its own behind that paragraph, or behind the table. */
function placeNotes({ document, footnotes, endnotes }: DocxParts): void {
  let number = 0;
  const behind = new Map<TreeElement, TreeElement>();
  for (const reference of elementsNamed(document, 'w:footnoteReference', 'w:endnoteReference')) {
    const notes = reference.name === 'w:footnoteReference' ? footnotes : endnotes;
    const note =
      notes &&
      elementsNamed(notes, 'w:footnote', 'w:endnote').find((one) => one.attribs['w:id'] === reference.attribs['w:id']);
    const paragraph = closest(reference, 'w:p');
    if (!note || !paragraph) continue;
    number += 1;
    DomUtils.replaceElement(reference, fragment(`<w:t>[${number}]</w:t>`));
    let place = paragraph;
    for (let table = closest(place, 'w:tbl'); table; table = closest(place, 'w:tbl')) place = table;
    const paragraphs = elementsNamed(note, 'w:p').filter(hasText);
    let last = behind.get(place) ?? place;
    paragraphs.forEach((text, index) => {
      if (index === 0) {
        const properties = childNamed(text, 'w:pPr');
        if (properties) DomUtils.append(properties, runOf(`[${number}] `));
        else DomUtils.prependChild(text, runOf(`[${number}] `));
      }
      DomUtils.append(last, text);
      last = text;
    });
    behind.set(place, last);
  }
}
