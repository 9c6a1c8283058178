import { checkBody } from '#mdx/check.ts';

/** The whole text an author sees, for a body that starts on line 10 of its file. */
export function seen(body: string): string {
  const { problems } = checkBody({ file: 'notices/a.mdx', body, firstLine: 10 });
  return problems
    .map(
      ({ severity, line, column, message, fix }) =>
        `${severity} ${String(line)}:${String(column)} ${message}\n→ ${fix}`,
    )
    .join('\n');
}
