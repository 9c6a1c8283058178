import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';

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
}

/**
 * Reads YAML 1.2 (core schema: dates stay text, `no` is a word) and remembers where everything stands.
 * @param firstLine the line of the file the text begins on, for frontmatter; counts from 1
 */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const mistakes = document.errors.map((error) => ({
    ...place(error.pos[0]),
    code: error.code,
    detail: error.message.split('\n')[0] ?? error.message,
  }));
  return {
    value: mistakes.length > 0 ? undefined : toPlain(document, mistakes),
    mistakes,
    locate: (path, which = 'value') => place(offsetOf(document, path, which)),
  };
}

/** Aliases that unfold into more than a few nodes are refused: a page never needs them, an attack does. */
function toPlain(document: Document.Parsed, mistakes: YamlMistake[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    mistakes.push({ line: 1, column: 1, code: 'IMPOSSIBLE', detail: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function offsetOf(document: Document.Parsed, path: FieldPath, which: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(name));
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
