import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';

/** Keys and indexes that lead to a value inside a YAML document. */
export type FieldPath = readonly (string | number)[];

export interface YamlMistake {
  line: number;
  column: number;
  /** The parser's own error code. */
  code: YAMLError['code'];
  detail: string;
}

/** A YAML text whose values can be traced back to their place in the file. */
export interface YamlSource {
  value: unknown;
  mistakes: YamlMistake[];
  /** Place of the value at a path, or of its key; for a missing field, the place of what should hold it. */
  locate(path: FieldPath, which?: 'key' | 'value'): { line: number; column: number };
  /** A plain value as it stands in the file: `0351` is read as the number 351. Undefined for lists, maps and what is missing. */
  written(path: FieldPath): string | undefined;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text, `no` is a word) and remembers where everything stands.
 * @param firstLine the line of the file the text begins on, for frontmatter; counts from 1
 */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const deep = tooDeep(text);
  const document = parseDocument(deep === undefined ? text : '', {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    // Below it, the parser writes what it found odd to the terminal by itself, with the author's control characters.
    logLevel: 'error',
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  // A warning is a mistake too: the parser drops an unknown tag (`!重要 通知`) and goes on without it.
  const mistakes: YamlMistake[] = [...document.errors, ...document.warnings].map((error) => ({
    ...place(placeOf(document, error)),
    code: error.code,
    detail: error.message.split('\n')[0] ?? error.message,
  }));
  if (deep !== undefined) {
    // Of a text that is not read, the lines are not counted either.
    for (const { index } of text.matchAll(/\n/gu)) lines.addNewLine(index + 1);
    mistakes.push({ ...place(deep), code: 'RESOURCE_EXHAUSTION', detail: 'Nested deeper than is read' });
  }
  mistakes.push(
    ...unresolvedAliases(document).map((offset) => ({
      ...place(offset),
      code: 'BAD_ALIAS' as const,
      detail: 'Unresolved alias',
    })),
  );
  let value: unknown;
  if (mistakes.length === 0) {
    try {
      // Aliases that unfold into more than a few nodes are refused: a page never needs them, an attack does.
      const read: unknown = document.toJS({ maxAliasCount: 20 });
      if (isCyclic(read)) throw new Error('A value within itself');
      value = read;
    } catch (error) {
      mistakes.push({
        ...place(0),
        code: 'IMPOSSIBLE',
        detail: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return {
    value,
    mistakes,
    locate: (path, which = 'value') => place(offsetOf(document, path, which)),
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** Lists and maps within each other that the parser holds open at a time: far more than any file of a campaign needs. */
const deepest = 100;

/**
 * Offset where a text nests deeper than is read. The composing half of the parser calls itself for each level and gives up
 * when the stack of this moment is full, so the same file would be refused now and read then; the half used here keeps a list.
 */
function tooDeep(text: string): number | undefined {
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > deepest) return offset;
    offset = parser.offset;
  }
  return undefined;
}

/** Whether a value holds itself (`x: &x [*x]`): whoever walks through it never comes to an end. */
function isCyclic(value: unknown, within: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return within.includes(value) || Object.values(value).some((inner) => isCyclic(inner, [...within, value]));
}

/** Where a mistake is for its author. The parser tells of an open quote where it gave up looking, often at the end of the file. */
function placeOf(document: Document.Parsed, error: YAMLError): number {
  const [offset] = error.pos;
  if (error.code !== 'MISSING_CHAR' || !error.message.includes('quote')) return offset;
  let start = offset;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && range[1] >= offset - 1) start = range[0];
    },
  });
  return start;
}

/** Offsets of `*words*` that name no anchor: somebody thought of bold text. */
function unresolvedAliases(document: Document.Parsed): number[] {
  const anchors = new Set<string>();
  const offsets: number[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      if (!anchors.has(node.source)) offsets.push(node.range?.[0] ?? 0);
    } else if (isNode(node) && node.anchor !== undefined) anchors.add(node.anchor);
  });
  return offsets;
}

function offsetOf(document: Document.Parsed, path: FieldPath, which: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(name),
      );
      if (pair) {
        const wanted = which === 'key' || length < path.length || !isNode(pair.value) ? pair.key : pair.value;
        if (isNode(wanted) && wanted.range) return wanted.range[0];
      }
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
