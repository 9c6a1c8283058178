import postcss, { type Rule } from 'postcss';
import type { ScriptFacts } from '#egress/script-facts.ts';
import { scriptsOfPage } from './page-scripts.ts';
import { readPage } from './site-files.ts';

/**
 * What the sheets of a site ask for. Astro links a sheet wherever its component could stand: the sheet of a table stands
 * on every article, since every article might hold one.
 */
export interface StyleSheets {
  /** For each sheet the classes every one of its selectors asks for; sheets that matter everywhere are not among them. */
  asked: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The words of each script, any of which may be a class that it sets. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads all sheets and scripts of a site once. */
export async function readStyleSheets(folder: string, files: readonly string[]): Promise<StyleSheets> {
  const asked = new Map<string, string[][]>();
  const words = new Map<string, Set<string>>();
  for (const path of files) {
    if (path.endsWith('.css')) {
      const selectors = classesAskedFor(await readPage(folder, path));
      if (selectors) asked.set(path, selectors);
    } else if (/\.m?js$/u.test(path))
      words.set(path, new Set((await readPage(folder, path)).match(/[a-z][\w-]*/giu) ?? []));
  }
  return { asked, words };
}

/** The classes of each selector; undefined for a sheet that says something without naming a class (fonts, variables, elements). */
export function classesAskedFor(css: string): string[][] | undefined {
  const root = postcss.parse(css);
  const selectors: string[][] = [];
  let everywhere = false;
  root.walkAtRules(/^(?:font-face|page|property|import|layer)$/u, () => void (everywhere = true));
  root.walkRules((rule) => {
    if (inKeyframes(rule)) return;
    for (const selector of rule.selectors) {
      const classes = classesOf(selector);
      if (classes.length === 0) everywhere = true;
      selectors.push(classes);
    }
  });
  return everywhere ? undefined : selectors;
}

const inKeyframes = ({ parent }: Rule) =>
  parent?.type === 'atrule' && 'name' in parent && /keyframes$/u.test(parent.name);

/** What stands in brackets (`:not(…)`, `:is(…)`) may be another way, so it asks for nothing. */
function classesOf(selector: string): string[] {
  let plain = selector;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/(?<!\\)\([^()]*\)/u, '');
  }
  return [...plain.matchAll(/\.((?:\\.|[\w-])+)/gu)].map(([, name = '']) => name.replaceAll('\\', ''));
}

const linked = /<link rel="stylesheet" href="([^"]+)">/gu;
const named = /<script\b[^>]*\bsrc="([^"]+)"/gu;
const classAttribute = /\sclass="([^"]*)"/gu;

/**
 * The page without the sheets that nothing on it can need, now or after its scripts have run.
 * @param page path inside the site
 */
export function withoutIdleStyles(
  html: string,
  page: string,
  site: { sheets: StyleSheets; scripts: ReadonlyMap<string, Pick<ScriptFacts, 'imports'>> },
): string {
  const { asked, words } = site.sheets;
  const present = new Set([...html.matchAll(classAttribute)].flatMap(([, names = '']) => names.split(/\s+/u)));
  const scripts = scriptsOfPage(
    page,
    [...html.matchAll(named)].map(([, src = '']) => src),
    site.scripts,
  );
  const mayBe = (name: string) => present.has(name) || [...scripts].some((script) => words.get(script)?.has(name));
  return html.replace(linked, (link, sheet: string) => {
    const selectors = asked.get(sheet);
    return selectors === undefined || selectors.some((classes) => classes.every(mayBe)) ? link : '';
  });
}
