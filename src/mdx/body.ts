import type { Nodes, Parents, Root } from 'mdast';
import type { problem } from '#problems/catalogue.ts';
import { type ProblemCode } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';

/** A node and the nodes around it, the nearest last. */
export interface Visit<Node = Nodes> {
  node: Node;
  parents: readonly Parents[];
}

export interface NamedFile {
  kind: 'image' | 'video' | 'download';
  path: string;
  line: number;
  column: number;
}

export interface NamedLink {
  href: string;
  line: number;
  column: number;
}

/** A word of the glossary, or a table, that the text names. */
export interface Mention {
  kind: 'term' | 'table';
  name: string;
  line: number;
  column: number;
}

export interface BodyHeading {
  depth: number;
  text: string;
  line: number;
}

/** A place in the text: a node, or an offset. */
export type Place = number | { position?: { start: { offset?: number | undefined } } | undefined };

/** The text under check, and what the checks found in it. */
export interface Body {
  source: string;
  root: Root;
  visits: readonly Visit[];
  problems: Problem[];
  files: NamedFile[];
  links: NamedLink[];
  mentions: Mention[];
  headings: BodyHeading[];
  /** The file the text is in. */
  file: string;
  report<Code extends ProblemCode>(code: Code, at: Place, params: Parameters<typeof problem<Code>>[2]): void;
  /** Line and column in the file. */
  locate(at: Place): { line: number; column: number };
  /** The text of a node as it was written. */
  written(node: Nodes): string;
}

/** All nodes in the order of the text. */
export function visitAll(root: Root): Visit[] {
  const visits: Visit[] = [];
  const go = (node: Nodes, parents: readonly Parents[]): void => {
    visits.push({ node, parents });
    if (!('children' in node)) return;
    const within = [...parents, node];
    for (const child of node.children) go(child, within);
  };
  go(root, []);
  return visits;
}

/** The visits to nodes of one type, or several. */
export function visitsOf<Type extends Nodes['type']>(
  body: Body,
  ...types: Type[]
): Visit<Extract<Nodes, { type: Type }>>[] {
  return body.visits.filter(({ node }) => (types as string[]).includes(node.type)) as Visit<
    Extract<Nodes, { type: Type }>
  >[];
}

export function offsetOf(at: Place): number {
  return typeof at === 'number' ? at : (at.position?.start.offset ?? 0);
}

/** One line of a text, short enough for a message. */
export function excerpt(text: string, most = 30): string {
  const line = text.trim().split(/\r?\n/u)[0] ?? '';
  return line.length > most || line.length < text.trim().length ? `${line.slice(0, most)}…` : line;
}
