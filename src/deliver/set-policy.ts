import type { Declaration } from '#egress/declaration.ts';
import type { PageContents } from '#egress/page-contents.ts';
import { pagePolicy } from '#egress/page-policy.ts';
import type { ScriptFacts } from '#egress/script-facts.ts';
import type { OpenPage } from './page-scan.ts';
import { scriptsOfPage } from './page-scripts.ts';

type Abilities = Pick<ScriptFacts, 'fetches' | 'works' | 'assembles' | 'draws'>;

/** What a script loads by a name it puts together; Pagefind is written after the pages, and does the first three. */
const loadedLater: Record<string, Abilities> = {
  'pagefind.js': { fetches: true, works: true, assembles: true, draws: false },
};
const nothing: Abilities = { fetches: false, works: false, assembles: false, draws: false };

/** Whether we know what a script loads later. */
export const isKnownLater = (name: string): boolean => Object.hasOwn(loadedLater, name);

/** The page with its Content-Security-Policy, in front of everything that could load or run. */
export function setPolicy(
  path: string,
  { html, policyAt, scan }: OpenPage,
  site: { scripts: ReadonlyMap<string, ScriptFacts>; declared: readonly Declaration[] },
): string {
  const policy = pagePolicy({
    contents: scan.contents,
    scripts: abilities(path, scan.contents, site.scripts),
    // What any page may connect to, a page still has to name.
    contacts: site.declared.filter(({ page, kinds }) => page === path || (!page && kinds.includes('connect'))),
  });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('&', '&amp;').replaceAll('"', '%22')}">`;
  return html.slice(0, policyAt) + meta + html.slice(policyAt);
}

/** What all scripts of a page can do together, with those they import. */
function abilities(page: string, { scripts }: PageContents, known: ReadonlyMap<string, ScriptFacts>): Abilities {
  const found = { ...nothing };
  const add = (facts: Abilities) => {
    found.fetches ||= facts.fetches;
    found.works ||= facts.works;
    found.assembles ||= facts.assembles;
    found.draws ||= facts.draws;
  };
  for (const path of scriptsOfPage(page, scripts, known)) {
    const facts = known.get(path);
    if (!facts) continue;
    add(facts);
    for (const later of facts.later) add(loadedLater[later] ?? nothing);
  }
  return found;
}
