import { Parser } from 'htmlparser2';
import { checkEgress, type SiteContents } from '#egress/check-egress.ts';
import type { Declaration } from '#egress/declaration.ts';
import { egressFile } from '#egress/egress-file.ts';
import { gatherContents, styleAddresses } from '#egress/gather-contents.ts';
import type { AddressUse, NamedAddress, PageContents } from '#egress/page-contents.ts';
import type { ScriptFacts } from '#egress/script-facts.ts';
import { addressesIn, foreignOrigin } from '#egress/web-origin.ts';
import { egressPath } from '#campaign/site-paths.ts';
import type { Problem } from '#problems/problem.ts';
import type { PageScan } from './page-scan.ts';
import { readScripts } from './read-scripts.ts';
import { isKnownLater } from './set-policy.ts';
import { readPage, writePage } from './site-files.ts';

/** Besides pages, scripts and pictures: files that name addresses, and what would become of them in a page. */
const others: readonly [pattern: RegExp, use: AddressUse, addresses: (text: string) => string[]][] = [
  [/\.css$/u, 'load', styleAddresses],
  [/\.webmanifest$/u, 'load', addressesIn],
  // Rows of the directory become links.
  [/^\/orgs\/.*\.json$/u, 'link', addressesIn],
];

/**
 * Reads what the build wrote and holds it against what the campaign declares; writes `egress.json`.
 * @returns a problem for everything that is contacted, run or kept and not declared
 */
export async function proveSeparation(site: {
  id: string;
  folder: string;
  files: readonly string[];
  scans: ReadonlyMap<string, PageScan>;
  /** Read before the search index was written. */
  scripts: ReadonlyMap<string, ScriptFacts>;
  declared: readonly Declaration[];
}): Promise<Problem[]> {
  const { folder, files, declared } = site;
  const contents: SiteContents = {
    pages: new Map([...site.scans].map(([path, scan]) => [path, scan.contents])),
    drawings: new Map(),
    scripts: allKnown(await readScripts(folder, files, site.scripts)),
    others: new Map(),
  };
  const drawings = contents.drawings as Map<string, PageContents>;
  const named = contents.others as Map<string, NamedAddress[]>;
  for (const file of files) {
    if (file.endsWith('.svg')) drawings.set(file, readDrawing(await readPage(folder, file)));
    for (const [pattern, use, addresses] of others) {
      if (!pattern.test(file)) continue;
      const found = addresses(await readPage(folder, file));
      named.set(
        file,
        found.map((address) => ({ origin: foreignOrigin(address) ?? address, use, address, place: file })),
      );
    }
  }
  await writePage(folder, egressPath, egressFile(declared, contents));
  return checkEgress(site.id, contents, declared);
}

/** A script that puts together the name of another one and loads it: only Pagefind may be loaded so. */
function allKnown(scripts: Map<string, ScriptFacts>): Map<string, ScriptFacts> {
  for (const facts of scripts.values())
    for (const name of facts.later) if (!isKnownLater(name)) facts.forbidden.push(`import(…${name})`);
  return scripts;
}

/** Pictures in SVG can hold what pages hold. Their own styles rule only over themselves. */
function readDrawing(svg: string): PageContents {
  const gatherer = gatherContents();
  let tag = '';
  const parser = new Parser(
    {
      onopentagname: (name) => void (tag = name),
      onattribute: (name, value) => gatherer.attribute(tag, name, value),
      onopentag: (name, attributes) => gatherer.opened(name, attributes, true),
      ontext: (text) => gatherer.text(text),
      onclosetag: (name) => gatherer.closed(name),
    },
    { xmlMode: true },
  );
  parser.end(svg);
  const { contents } = gatherer;
  return { ...contents, unruly: contents.unruly.filter(({ kind }) => kind !== 'style') };
}
