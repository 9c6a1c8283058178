import { scriptFacts, type ScriptFacts } from '#egress/script-facts.ts';
import { readPage } from './site-files.ts';

/**
 * What the scripts of a site can do, by path. One that cannot be read as a script is told as such: nobody can say what it does.
 * @param known what was read before, and has not changed since
 */
export async function readScripts(
  folder: string,
  files: readonly string[],
  known: ReadonlyMap<string, ScriptFacts> = new Map(),
): Promise<Map<string, ScriptFacts>> {
  const scripts = new Map<string, ScriptFacts>();
  for (const path of files.filter((file) => /\.m?js$/u.test(file)))
    scripts.set(path, known.get(path) ?? factsOrFault(await readPage(folder, path)));
  return scripts;
}

function factsOrFault(code: string): ScriptFacts {
  try {
    return scriptFacts(code);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const nothing = { imports: [], later: [], addresses: [], keeps: [] };
    return { ...nothing, fetches: false, works: false, assembles: false, draws: false, forbidden: ['读不懂的代码'] };
  }
}
