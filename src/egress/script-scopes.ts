import type { Node } from 'acorn';
import { textOf } from './script-text.ts';

type Fields = Node & Record<string, unknown>;
/** What a name was given where it was declared; undefined when that is not plain, as for a parameter. */
type Names = Map<string, Fields | undefined>;

/** Which texts an expression can be at its place in a script. */
export interface Scope {
  /** All texts it can be; undefined when that cannot be told. */
  textsOf(expression: Node): string[] | undefined;
}

const functions = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u;
const blocks = /^(?:Program|BlockStatement|For(?:In|Of)?Statement|CatchClause|SwitchStatement|StaticBlock)$/u;

/**
 * Walks a syntax tree and says for each node which names are known there. Minifiers use one letter for many things, so a
 * name means what its nearest declaration says.
 */
export function collectScopes(tree: Node, visit: (node: Node, scope: Scope) => void): void {
  const written = assigned(tree);
  const textsIn = (names: readonly Names[]) => {
    const lookUp = (name: string): Fields | undefined =>
      written.has(name) ? undefined : names.findLast((scope) => scope.has(name))?.get(name);
    const textsOf = (node: Node): string[] | undefined => {
      const text = textOf(node);
      if (text !== undefined) return [text];
      const fields = node as Fields;
      if (node.type === 'Identifier') {
        const value = lookUp(String(fields['name']));
        return value && value.type !== 'ObjectExpression' ? textsOf(value) : undefined;
      }
      if (node.type !== 'MemberExpression') return undefined;
      const object = fields['object'] as Fields;
      const list = object.type === 'Identifier' ? lookUp(String(object['name'])) : object;
      return list?.type === 'ObjectExpression' ? textsOfList(list, textsOf) : undefined;
    };
    return { textsOf };
  };
  const walk = (node: Fields, outer: readonly Names[]): void => {
    const opens = functions.test(node.type) || blocks.test(node.type);
    const names = opens ? [...outer, declaredIn(node)] : outer;
    visit(node, textsIn(names));
    for (const child of children(node)) walk(child, names);
  };
  walk(tree as Fields, []);
}

/** Every text in a list of texts by name (`{ a: 'x', b: 'y' }`), whichever is asked for. */
function textsOfList(list: Fields, textsOf: Scope['textsOf']): string[] | undefined {
  const texts = (list['properties'] as Fields[]).map((property) =>
    property.type === 'Property' ? textsOf(property['value'] as Node) : undefined,
  );
  return texts.every((found) => found !== undefined) ? texts.flat() : undefined;
}

function children(node: Fields): Fields[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

const isNode = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && typeof (value as Fields).type === 'string';

/** Names that are declared right in a function or block. `var` inside a deeper block counts where it stands and in the function. */
function declaredIn(scope: Fields): Names {
  const names: Names = new Map();
  const params = functions.test(scope.type) ? (scope['params'] as Fields[]) : [];
  const caught = scope.type === 'CatchClause' ? [scope['param']].filter(isNode) : [];
  for (const pattern of [...params, ...caught]) for (const name of namesOf(pattern)) names.set(name, undefined);
  const look = (node: Fields, nested: boolean): void => {
    if (node.type === 'VariableDeclaration' && (!nested || node['kind'] === 'var'))
      for (const { id, init } of node['declarations'] as (Fields & { id: Fields; init: Fields | null })[])
        for (const name of namesOf(id))
          names.set(name, id.type === 'Identifier' && !names.has(name) ? (init ?? undefined) : undefined);
    if (/^(?:Function|Class)Declaration$/u.test(node.type) && isNode(node['id']))
      names.set(String(node['id']['name']), undefined);
    if (node.type === 'ImportDeclaration')
      for (const specifier of node['specifiers'] as Fields[])
        names.set(String((specifier['local'] as Fields)['name']), undefined);
    if (functions.test(node.type)) return;
    for (const child of children(node)) look(child, nested || blocks.test(node.type));
  };
  for (const child of children(scope)) look(child, false);
  return names;
}

/** Names a pattern declares: `a`, `{ a, b: [c] }`. */
function namesOf(pattern: Fields): string[] {
  if (pattern.type === 'Identifier') return [String(pattern['name'])];
  if (pattern.type === 'Property') return namesOf(pattern['value'] as Fields);
  if (pattern.type === 'AssignmentPattern') return namesOf(pattern['left'] as Fields);
  return children(pattern).flatMap(namesOf);
}

/** Names that are given another value somewhere: what they hold cannot be told. */
function assigned(tree: Node): Set<string> {
  const names = new Set<string>();
  const look = (node: Fields): void => {
    const target =
      node.type === 'AssignmentExpression'
        ? node['left']
        : node.type === 'UpdateExpression'
          ? node['argument']
          : undefined;
    if (isNode(target) && target.type !== 'MemberExpression') for (const name of namesOf(target)) names.add(name);
    for (const child of children(node)) look(child);
  };
  look(tree as Fields);
  return names;
}
