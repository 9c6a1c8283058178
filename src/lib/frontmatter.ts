/** The two parts of an entry file. Lines count from 1. */
export type EntryParts =
  | { ok: true; yaml: string; yamlLine: number; body: string; bodyLine: number }
  | { ok: false; reason: 'missing' | 'unclosed' };

/** Splits an entry file at its `---` fences. The text must have `\n` line ends. */
export function splitFrontmatter(text: string): EntryParts {
  if (!/^---[ \t]*(?:\n|$)/.test(text)) return { ok: false, reason: 'missing' };
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (close === -1) return { ok: false, reason: 'unclosed' };
  return {
    ok: true,
    yaml: lines.slice(1, close).join('\n'),
    yamlLine: 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
