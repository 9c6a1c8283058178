import type { ScriptFacts } from '#egress/script-facts.ts';

/**
 * Paths of the scripts a page runs: those it names, and all they import.
 * @param page path inside the site, `/policies/x.html`
 * @param named as the page names them
 */
export function scriptsOfPage(
  page: string,
  named: Iterable<string>,
  known: ReadonlyMap<string, Pick<ScriptFacts, 'imports'>>,
): Set<string> {
  const seen = new Set<string>();
  const follow = (from: string, name: string): void => {
    const path = new URL(name, `https://site.invalid${from}`).pathname;
    const facts = known.get(path);
    if (!facts || seen.has(path)) return;
    seen.add(path);
    for (const imported of facts.imports) follow(path, imported);
  };
  for (const script of named) follow(page, script);
  return seen;
}
