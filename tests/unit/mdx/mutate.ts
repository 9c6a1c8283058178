/** Signs that mean something to Markdown, MDX or a browser, and what Chinese keyboards put in their place. */
const bits = [
  ...[
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '~',
    '~~',
    '#',
    '# ',
    '> ',
    '- ',
    '1. ',
    '|',
    '|--|',
    '---',
    '===',
    '\\',
    '!',
    '[',
    ']',
    '(',
    ')',
    '](',
  ],
  ...[
    '<',
    '>',
    '/',
    '/>',
    ' />',
    '{',
    '}',
    '=',
    '"',
    "'",
    '<!--',
    '<X>',
    '</X>',
    '<br />',
    '\n<Callout>\n',
    '\n</Callout>\n',
    ' title="x"',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '    ',
    '\t',
    '\u3000',
    '\u00a0',
    '\u200b',
    '\u2028',
    '“',
    '”',
    '：',
    '，',
    '你',
    'a',
    '0',
    '&',
    '&#',
    ';',
  ],
  ...['https://a.com', 'www.a.b', 'a@b.c', 'javascript:', '[^1]', '[a]: b\n', 'import a', 'export ', '$', '^', '+'],
];

/** A repeatable source of chance: the same seed gives the same texts on every machine. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A text with a few accidents: something typed in, something lost, a piece of another text pasted in. */
export function mutate(text: string, others: readonly string[], next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  let changed = text;
  for (let left = 1 + Math.floor(next() * 4); left > 0; left--) {
    const at = Math.floor(next() * (changed.length + 1));
    const kind = next();
    if (kind < 0.5) changed = changed.slice(0, at) + pick(bits) + changed.slice(at);
    else if (kind < 0.7) changed = changed.slice(0, at) + changed.slice(at + 1 + Math.floor(next() * 3));
    else if (kind < 0.85) changed = changed.slice(0, at) + pick(others).slice(0, 12) + changed.slice(at);
    else changed = `${changed}\n${pick(others)}`;
  }
  return changed;
}
