import { parseDocument } from 'htmlparser2';

export type TreeRoot = ReturnType<typeof parseDocument>;
export type TreeNode = TreeRoot['children'][number];
export type TreeElement = Extract<TreeNode, { attribs: Record<string, string> }>;

export function isElement(node: TreeNode | TreeRoot | null | undefined): node is TreeElement {
  return node !== null && node !== undefined && 'attribs' in node;
}

interface Visitor {
  /** Return `skip` to leave out what is inside. */
  enter?(node: TreeNode): 'skip' | undefined;
  leave?(node: TreeElement): void;
}

/** Goes through a tree in the order of the text, without recursion: web pages nest as deep as they like. */
export function walkTree(nodes: readonly TreeNode[], { enter, leave }: Visitor): void {
  const stack: { node: TreeNode; left: boolean }[] = [];
  const push = (children: readonly TreeNode[]) => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index];
      if (node) stack.push({ node, left: false });
    }
  };
  push(nodes);
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, left } = step;
    if (left) {
      if (isElement(node)) leave?.(node);
    } else if (enter?.(node) !== 'skip' && 'children' in node) {
      stack.push({ node, left: true });
      push(node.children);
    }
  }
}

/** All elements of a name, in the order of the text. */
export function elementsNamed(root: TreeRoot | TreeElement, ...names: string[]): TreeElement[] {
  const wanted = new Set(names);
  const found: TreeElement[] = [];
  walkTree(root.children, {
    enter(node) {
      if (isElement(node) && wanted.has(node.name)) found.push(node);
      return undefined;
    },
  });
  return found;
}

/** Whether there is an element of one of these names inside; stops at the first. */
export function holdsNamed(root: TreeElement, ...names: string[]): boolean {
  const stack: TreeNode[] = [...root.children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (names.includes(node.name)) return true;
    for (const child of node.children) stack.push(child);
  }
  return false;
}

/** The first child of a name. */
export function childNamed(parent: TreeElement | undefined, name: string): TreeElement | undefined {
  return parent?.children.filter(isElement).find((child) => child.name === name);
}

/** Text of an element with all inside it. */
export function textOf(element: TreeElement | TreeRoot): string {
  const parts: string[] = [];
  walkTree(element.children, {
    enter(node) {
      if (node.type === 'text') parts.push((node as { data: string }).data);
      return undefined;
    },
  });
  return parts.join('');
}

/** Reads XML. References to entities that XML itself does not know stay as they are: nothing is expanded. */
export function parseXml(xml: string): TreeRoot {
  return parseDocument(xml, { xmlMode: true });
}
