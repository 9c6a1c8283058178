import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Builder } from './builder.ts';
import { Chance } from './chance.ts';
import { caseOf } from './cases.ts';
import { killBuilds, type Killed } from './kills.ts';
import { mutationNames } from './mutations.ts';
import { copyProgram } from './program-copy.ts';
import { sampleCampaign } from './sample-campaign.ts';
import { formatFailure, formatKills, formatOutcomes, type Result } from './report.ts';
import { tryCase } from './try-case.ts';

/* What `npm run fuzz` starts (src/cli/fuzz.ts checks the options and explains them). Exit code 1 when anything failed. */

/** Seconds a campaign may take from its files to a site. */
const limit = 60;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    cases: { type: 'string' },
    kills: { type: 'string' },
    campaign: { type: 'string' },
    case: { type: 'string' },
    kind: { type: 'string' },
  },
});
const seed = Number(values.seed);
const { campaign } = values;
const folder = await realpath(await mkdtemp(join(tmpdir(), 'guichao-fuzz-')));
let kept = false;
process.on('exit', () => {
  if (!kept) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

process.exitCode = values.case === undefined ? await runAll() : await repeat(Number(values.case));

async function runAll(): Promise<number> {
  const kinds = mutationNames.filter((name) => values.kind === undefined || name.includes(values.kind));
  const cases = Number(values.cases);
  if (kinds.length === 0) {
    console.error(`没有名字里带「${values.kind ?? ''}」的办法。现有的：${mutationNames.join('、')}`);
    return 2;
  }
  console.log(`种子 ${seed}，${cases} 例（${kinds.length} 种弄坏的办法），强行中断 ${Number(values.kills)} 次。`);
  const wanted = function* (): Generator<number> {
    for (let number = 0, given = 0; given < cases; number += 1) {
      if (!kinds.includes(mutationNames[number % mutationNames.length] ?? '')) continue;
      given += 1;
      yield number;
    }
  };
  const queue = wanted();
  const results: Result[] = [];
  const started = performance.now();
  const work = async (place: string) => {
    const builder = new Builder(await copyProgram(join(place, 'program')), limit);
    process.on('exit', () => builder.close());
    // All of them take from the one queue.
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const test = await caseOf(seed, next.value, { campaign });
      const result: Result = { test, ...(await tryCase(test, builder, { folder: join(place, 'case') })) };
      results.push({ ...result, test: { ...test, files: new Map() } });
      if (result.faults.length > 0) console.log(`\n${formatFailure(result, { seed, campaign })}\n`);
      if (results.length % 50 === 0) console.log(progress(results, cases, started));
    }
    builder.close();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, (_, at) => work(join(folder, String(at)))));
  const kills = Number(values.kills) === 0 ? [] : await runKills(Number(values.kills));

  results.sort((one, other) => one.test.number - other.test.number);
  console.log(`\n${formatOutcomes(results)}`);
  if (kills.length > 0) console.log(`\n${formatKills(kills)}`);
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  for (const result of failed) console.log(`\n${formatFailure(result, { seed, campaign })}`);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  const badKills = kills.filter(({ outcome }) => outcome === 'failed').length;
  console.log(
    `\n种子 ${seed}，用了 ${minutes} 分钟：${results.length} 例，${failed.length} 个不对；中断 ${kills.length} 次，${badKills} 次不对。`,
  );
  return failed.length + badKills === 0 ? 0 : 1;
}

async function runKills(kills: number): Promise<Killed[]> {
  console.log(`\n强行中断：先照常生成一次，再中断 ${kills} 次，每次之后都再生成一次。`);
  return killBuilds({
    seed,
    kills,
    folder: join(folder, 'kills'),
    files: await sampleCampaign(campaign ?? 'zouqing-lianxin-2017', new Chance(seed)),
    tell: ({ number, faults }) => {
      if (faults.length > 0) console.log(`第 ${number + 1} 次中断不对：\n  ${faults.slice(0, 5).join('\n  ')}`);
      if ((number + 1) % 10 === 0) console.log(`中断了 ${number + 1} 次`);
    },
  });
}

/** Makes one case again, tells all about it and leaves its folder. */
async function repeat(number: number): Promise<number> {
  const test = await caseOf(seed, number, { campaign });
  kept = true;
  const program = await copyProgram(`${folder}-program`);
  const builder = new Builder(program, limit);
  const result = await tryCase(test, builder, { folder });
  builder.close();
  await rm(program, { recursive: true, force: true });
  console.log(formatFailure({ test, ...result }, { seed, campaign }));
  console.log(`\n弄坏的活动留在 ${join(folder, 'content')}，生成的网站在 ${join(folder, 'dist')}。`);
  return result.faults.length === 0 ? 0 : 1;
}

function progress(results: readonly Result[], cases: number, started: number): string {
  const count = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  return `${results.length}/${cases}：指出了错误 ${count('told')}，照常生成 ${count('good')}，不对 ${count('failed')}（${minutes} 分钟）`;
}
