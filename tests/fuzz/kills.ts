import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { differences, readSite, type SiteFiles } from '../support/build-site.ts';
import { commandEnvironment } from './builder.ts';
import { setText, textOf, writeCampaign, type CampaignFiles } from './campaign-files.ts';
import { Chance } from './chance.ts';
import { copyProgram } from './program-copy.ts';

/** What stood in the output folder after a kill. */
export type KillOutcome = 'earlier' | 'new' | 'aside' | 'failed';

export interface Killed {
  number: number;
  /** Milliseconds after the start. */
  at: number;
  /** Whether it was aimed at the moment the sites change places. */
  aimed: boolean;
  outcome: KillOutcome;
  faults: string[];
}

/** One kill in so many waits for the sites to change places: by chance alone that moment would never be hit. */
const aimedOnceIn = 5;

const id = 'fuzz-kill';

/** The program that builds, and what it builds from. */
interface Setting {
  program: string;
  content: string;
}

/**
 * Starts builds and kills them with everything they started, at moments spread over the length of a build. After each
 * the earlier site must be there byte for byte, or the new one whole; and an ordinary build must work.
 * @param options.folder a folder of its own
 * @param options.tell called after each kill
 */
export async function killBuilds(options: {
  seed: number;
  kills: number;
  folder: string;
  /** What is built; the second version differs in a word. */
  files: CampaignFiles;
  /** Whether an ordinary build follows every kill, or only the last. */
  buildAfter?: 'each' | 'last';
  tell?: (killed: Killed) => void;
}): Promise<Killed[]> {
  const { seed, folder, files } = options;
  const chance = new Chance(seed, -1);
  const outDir = join(folder, 'dist');
  const kept = join(folder, 'earlier');
  const content = join(folder, 'content');
  const setting: Setting = { program: await copyProgram(join(folder, 'program')), content };
  await writeCampaign(files, join(content, id));
  const length = await build(setting, kept);
  const before = await readSite(join(kept, id));
  // Another version, so that the new site can be told from the earlier one.
  const summary = textOf(files, 'campaign.yaml').replace(/^summary: .*$/mu, 'summary: 这一版换了一句简介。');
  setText(files, 'campaign.yaml', summary);
  await writeCampaign(files, join(content, id));

  const all: Killed[] = [];
  let after: SiteFiles | undefined;
  for (let number = 0; number < options.kills; number += 1) {
    await rm(outDir, { recursive: true, force: true });
    await cp(kept, outDir, { recursive: true });
    const aimed = number % aimedOnceIn === aimedOnceIn - 1;
    const moment = ((number + chance.below(1000) / 1000) / options.kills) * length;
    const at = await killOne({ setting, outDir, moment: aimed ? undefined : moment, jitter: chance.below(4) });
    const left = await lookAt(outDir);
    const faults: string[] = [];
    const last = number === options.kills - 1;
    if (options.buildAfter !== 'last' || last) {
      const next = await buildAgain(setting, outDir);
      after ??= next.site;
      faults.push(...next.faults);
      if (next.site && after)
        faults.push(...differences(after, next.site).map((difference) => `之后再生成，网站不对：${difference}`));
    }
    const outcome = outcomeOf(left, before, after);
    if (outcome === 'failed') faults.push('既不是旧站，也不是新站');
    const killed: Killed = { number, at, aimed, outcome: faults.length > 0 ? 'failed' : outcome, faults };
    all.push(killed);
    options.tell?.(killed);
  }
  if (after && differences(before, after).length === 0)
    throw new Error('the two versions are the same: nothing could be seen');
  return all;
}

/** Builds as anybody would after a kill. */
async function buildAgain(setting: Setting, outDir: string): Promise<{ site?: SiteFiles; faults: string[] }> {
  try {
    await build(setting, outDir);
  } catch (error) {
    return { faults: [`之后再生成失败了：${error instanceof Error ? error.message : String(error)}`] };
  }
  const strays = (await readdir(outDir)).filter((name) => name !== id);
  return {
    site: await readSite(join(outDir, id)),
    faults: strays.map((name) => `之后再生成，dist 里还留着 ${name}`),
  };
}

function start({ program, content }: Setting, outDir: string): ChildProcess {
  return spawn(
    process.execPath,
    [join(program, 'src/cli/main.mjs'), 'build', id, '--content', content, '--out', outDir],
    {
      cwd: program,
      // A group of its own, so that the search program that a build starts goes with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: commandEnvironment(),
    },
  );
}

/**
 * @returns how many milliseconds it took
 * @throws Error with what it said when the build fails
 */
function build(setting: Setting, outDir: string): Promise<number> {
  const child = start(setting, outDir);
  const started = performance.now();
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done(performance.now() - started)
        : fail(new Error(Buffer.concat(said).toString('utf8').slice(-1500))),
    );
  });
}

/**
 * Starts a build and kills it with its whole group.
 * @param options.moment milliseconds after the start; without it, when something changes in the output folder
 * @returns when it was killed, or ended by itself
 */
async function killOne(options: {
  setting: Setting;
  outDir: string;
  moment: number | undefined;
  jitter: number;
}): Promise<number> {
  const { moment, jitter } = options;
  const child = start(options.setting, options.outDir);
  const started = performance.now();
  const kill = () => {
    try {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself a moment ago.
    }
  };
  const timer = moment === undefined ? undefined : setTimeout(kill, moment);
  const watcher = moment === undefined ? watch(options.outDir, () => setTimeout(kill, jitter)) : undefined;
  for (const stream of [child.stdout, child.stderr]) stream?.resume();
  await new Promise<void>((done) => child.on('close', () => done()));
  clearTimeout(timer);
  watcher?.close();
  return performance.now() - started;
}

/** What a kill left: the site, and what had been moved aside to make room for it. */
interface Left {
  site: SiteFiles | undefined;
  aside: SiteFiles | undefined;
}

async function lookAt(outDir: string): Promise<Left> {
  const read = (folder: string) => (existsSync(folder) ? readSite(folder) : undefined);
  return { site: await read(join(outDir, id)), aside: await read(join(outDir, `.${id}.old`)) };
}

function outcomeOf({ site, aside }: Left, before: SiteFiles, after: SiteFiles | undefined): KillOutcome {
  const same = (one: SiteFiles | undefined, other: SiteFiles | undefined) =>
    one !== undefined && other !== undefined && differences(one, other).length === 0;
  if (site !== undefined) return same(site, before) ? 'earlier' : same(site, after) ? 'new' : 'failed';
  // Between the two renames both sites are whole, under other names: the next build puts one back before anything else.
  return same(aside, before) ? 'aside' : 'failed';
}
