import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import {
  projectRoot,
  readArguments,
  runCommand,
  shared,
  sharedHelp,
  UsageError,
  type CommandHelp,
} from './arguments.ts';
import { ensureChromium } from './chromium.ts';
import { withSitesFolder } from './sites-folder.ts';
import {
  countOfCommand,
  countOfReport,
  summaryOf,
  type Count,
  type Outcome,
  type VitestReport,
} from './test-report.ts';
import {
  isSingle,
  roundsOf,
  seedVariable,
  steps,
  workersVariable,
  type Lane,
  type SingleStep,
  type Step,
} from './test-steps.ts';

const help: CommandHelp = {
  usage: 'npm test -- [types|lint|format|unit|build|fuzz|e2e …]',
  about:
    '检查类型、代码规范和格式，再跑单元测试、生成测试、乱改内容的测试和浏览器测试。没有浏览器时会装一个。不写名字就全部都做。',
  options: [['--seed 种子', '一个整数；随手造的内容换一批，平时每次都一样'], sharedHelp.help],
  examples: ['npm test', 'npm test -- unit', 'npm test -- build e2e', 'npm test -- unit --seed 7'],
};

const require = createRequire(import.meta.url);
const bin = (packageName: string, path: string) => join(require.resolve(`${packageName}/package.json`), '..', path);

/** The checks that are one command each. */
const single: Record<SingleStep, string[]> = {
  types: [bin('astro', 'bin/astro.mjs'), 'check', '--minimumSeverity', 'error'],
  lint: [bin('eslint', 'bin/eslint.js'), '.'],
  format: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
};

/** `npm test`: runs every step even when one fails. Exit code 1 when anything failed or was skipped. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { positionals, values } = readArguments(args, { help: shared.help, seed: { type: 'string' } });
    if (values.seed !== undefined && !/^\d{1,9}$/u.test(values.seed))
      throw new UsageError(`--seed 后面写一个不超过九位的整数，现在写的是 ${values.seed}。`);
    if (values.seed !== undefined) process.env[seedVariable] = values.seed;
    const unknown = positionals.find((name) => !steps.includes(name as Step));
    if (unknown !== undefined) throw new UsageError(`没有 ${unknown} 这一步。可以写：${steps.join('、')}。`);
    const wanted = steps.filter((step) => positionals.length === 0 || positionals.includes(step));
    if (wanted.includes('e2e')) ensureChromium();

    const { text, passed } = summaryOf(await withSitesFolder(() => runSteps(wanted)));
    console.log(text);
    return passed ? 0 : 1;
  });
}

async function runSteps(wanted: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const lanes of roundsOf(wanted)) {
    const alone = lanes.length === 1;
    outcomes.push(...(await Promise.all(lanes.map((lane) => runLane(lane, alone)))).flat());
  }
  return outcomes.sort(([a], [b]) => steps.indexOf(a) - steps.indexOf(b));
}

/** @param alone whether nothing runs beside it; then what is said is shown at once, and both cores may be used */
async function runLane(lane: Lane, alone: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of lane) {
    const started = performance.now();
    const count = await runStep(step, alone);
    outcomes.push([step, count, (performance.now() - started) / 1000]);
  }
  return outcomes;
}

async function runStep(step: Step, alone: boolean): Promise<Count> {
  const title = `\n── ${step} ──`;
  const said: Buffer[] = [];
  if (alone) console.log(title);
  else console.log(`${step} ……`);
  const hear = alone ? undefined : (chunk: Buffer) => said.push(chunk);
  const progress = alone ? undefined : tellProgress(step, said);
  const count = isSingle(step) ? await runSingle(step, hear) : await runVitest(step, alone, hear);
  clearInterval(progress);
  // Shown when it is done, so that the reports of several do not run into each other.
  if (!alone) console.log(`${title}\n${Buffer.concat(said).toString('utf8').trimEnd()}`);
  return count;
}

/** Says now and then how far a step is that is shown when it is done, so that one that hangs is seen. */
function tellProgress(step: Step, said: readonly Buffer[]): NodeJS.Timeout {
  const started = performance.now();
  return setInterval(() => {
    const last = stripVTControlCharacters(said.at(-1)?.toString('utf8') ?? '')
      .trim()
      .split('\n')
      .at(-1);
    console.log(
      `${step} …… ${Math.round((performance.now() - started) / 1000)} 秒  ${last?.trim().slice(0, 90) ?? ''}`,
    );
  }, 30_000);
}

type Hear = ((chunk: Buffer) => void) | undefined;

async function runSingle(step: SingleStep, hear: Hear): Promise<Count> {
  return countOfCommand(await runNode(single[step], { hear }), '看上面这一步说了什么。');
}

async function runVitest(project: string, alone: boolean, hear: Hear): Promise<Count> {
  const folder = join(projectRoot, '.guichao', 'test');
  const output = join(folder, `${project}.json`);
  await mkdir(folder, { recursive: true });
  await rm(output, { force: true });
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${output}`];
  const code = await runNode([bin('vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters], {
    hear,
    env: alone ? {} : { [workersVariable]: '1' },
  });
  try {
    return countOfReport(JSON.parse(await readFile(output, 'utf8')) as VitestReport, code, projectRoot);
  } catch {
    return countOfCommand(1, '没有写出结果：看上面这一步最后说了什么。');
  }
}

function runNode(args: readonly string[], { hear, env }: { hear: Hear; env?: NodeJS.ProcessEnv }): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    if (hear) for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear);
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}
