import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildCampaign, type BuildOptions, type BuildResult } from '#deliver/build-campaign.ts';
import { takeBuildLock } from '#deliver/build-lock.ts';
import { closeSearch } from '#search/write-index.ts';

export const checkout = resolve(import.meta.dirname, '../..');

/**
 * Builds campaigns in this process, one after the other.
 * @param options.root where caches and unfinished sites are kept; a folder of the test's own makes a cold build
 */
export async function buildHere(options: Omit<BuildOptions, 'id'>, ...ids: string[]): Promise<BuildResult[]> {
  // Vitest says `test` here, and Astro would take it for a wish to build for development.
  process.env['NODE_ENV'] = 'production';
  const unlock = await takeBuildLock(checkout, () => undefined);
  const results: BuildResult[] = [];
  try {
    for (const id of ids) results.push(await buildCampaign({ ...options, id }, () => undefined));
  } finally {
    await closeSearch();
    await unlock();
  }
  return results;
}

/** What a command said, and how it ended. */
export interface CommandResult {
  code: number;
  /** Both streams in the order they came, without what differs from run to run: see `steady`. */
  text: string;
}

/** Runs one of our commands as `npm run` does, in a process of its own. */
export function runCommand(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<CommandResult> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|GITHUB_ACTIONS$)/u.test(name)),
  );
  const env = { ...inherited, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...options.env };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(checkout, 'src/cli/main.mjs'), ...args], {
      cwd: options.cwd ?? checkout,
      env,
    });
    child.stdin.end(options.input ?? '');
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? -1, text: steady(text) }));
  });
}

/** Takes out what differs from run to run: seconds, sizes, and the note that somebody else is building. */
function steady(text: string): string {
  return text
    .replace(/^另一个生成或预览正在进行.*\n/gmu, '')
    .replace(/ 张（新画[^）]*）/gu, ' 张')
    .replace(/\d+\.\d 秒/gu, 'N 秒')
    .replace(/\d+(?:\.\d+)? (?:kB|MB)/gu, 'N kB')
    .replace(/─{3,}/gu, '───')
    .replace(/ {2,}/gu, '  ')
    .trim();
}

/** A built site as it lies on the disk: bytes by path from its root, without a leading slash. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

export async function readSite(folder: string): Promise<SiteFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((item) => !item.isDirectory()).map((item) => join(item.parentPath, item.name));
  const pairs = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path)] as const),
  );
  return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Paths that are not the same in both, with what is different about them. Empty when the sites are byte for byte the same. */
export function differences(one: SiteFiles, other: SiteFiles): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    if (a === undefined) return [`only in the second: ${path}`];
    if (b === undefined) return [`only in the first: ${path}`];
    return a.equals(b) ? [] : [`differs: ${path}`];
  });
}
