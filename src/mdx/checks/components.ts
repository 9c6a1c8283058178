import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { nearest } from '#lib/nearest.ts';
import { componentNames, componentRules, isComponentName, type ComponentName } from '#schemas/components.ts';
import { visitsOf, type Body } from '../body.ts';
import { htmlProblem, isHtmlName } from '../html.ts';
import { isCellBreak } from '../plain.ts';
import { isWord } from '../repair/word.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isSpace = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** Only the offered components, each where it may stand and with the content it takes. */
export function checkComponents(body: Body): void {
  for (const { node, parents } of visitsOf(body, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    const name = node.name ?? '';
    if (isCellBreak(node, parents)) continue;
    if (isComponentName(name)) {
      checkPlace(body, node, name, parents);
      checkContent(body, node, name);
    } else if (isHtmlName(name)) {
      body.problems.push(htmlProblem(name, { file: body.file, ...body.locate(node) }));
    } else if (isWord(name)) {
      body.report('mdx-component-unknown', node, {
        name,
        nearest: nearest(name, componentNames),
        known: componentNames,
      });
    } else {
      body.report('mdx-stray-lt', node, { text: `<${name}>` });
    }
  }
}

function checkPlace(body: Body, node: Element, name: ComponentName, parents: readonly Parents[]): void {
  const around = parents.filter(
    (parent, index) => !(parent.type === 'paragraph' && isWrapper(parent, parents[index - 1])),
  );
  const nearestParent = around.at(-1);
  const { parent } = componentRules[name];
  if (
    parent !== undefined &&
    !(nearestParent !== undefined && isElement(nearestParent) && nearestParent.name === parent)
  ) {
    body.report('mdx-component-parent', node, { name, parent, example: componentRules[parent].example });
    return;
  }
  const within = around
    .filter(({ type }) => componentRules[name].inline !== true || neverInside.has(type))
    .map((outer) => inlinePlaces[outer.type])
    .find((place) => place !== undefined);
  if (within !== undefined) body.report('mdx-component-inline', node, { name, within });
}

const inlinePlaces: Partial<Record<Nodes['type'], string>> = {
  heading: '标题',
  tableCell: '表格',
  link: '链接',
  emphasis: '斜体',
  strong: '粗体',
  delete: '删除线',
  paragraph: '一段文字',
};

/** A link in a link cannot be followed, and headings are names: not even a component of the line may stand there. */
const neverInside: ReadonlySet<Nodes['type']> = new Set(['heading', 'link']);

/** A paragraph that only holds elements is dropped by MDX, so that they stand on their own. */
function isWrapper(paragraph: Parents, outer: Parents | undefined): boolean {
  const onlyElements = paragraph.children.every((child) => isElement(child) || isSpace(child));
  return onlyElements || (outer !== undefined && isElement(outer) && isSpace(paragraph));
}

/** The blocks in an element, seen through such paragraphs. */
function blocksIn(node: Element): Nodes[] {
  return node.children
    .flatMap((child): Nodes[] => (child.type === 'paragraph' && isWrapper(child, node) ? child.children : [child]))
    .filter((child) => !isSpace(child));
}

function checkContent(body: Body, node: Element, name: ComponentName): void {
  const { content, example } = componentRules[name];
  const blocks = blocksIn(node);
  if (content === 'nothing') {
    if (blocks.length > 0) body.report('mdx-component-full', node, { name, example });
    return;
  }
  if (blocks.length === 0) {
    body.report('mdx-component-empty', node, { name, example });
    return;
  }
  if (content === 'ordered-list') {
    const [list, ...others] = blocks;
    const isSteps = others.length === 0 && list?.type === 'list' && list.ordered === true;
    if (!isSteps) body.report('mdx-component-content', node, { name, expected: '一个编号列表（1. 2. 3.）', example });
  } else if (content !== 'text') {
    const stranger = blocks.find((block) => !(isElement(block) && block.name === content.only));
    if (stranger !== undefined)
      body.report('mdx-component-content', stranger, { name, expected: ` <${content.only}>`, example });
  }
}
