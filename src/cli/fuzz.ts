import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findCampaigns } from '#campaign/find.ts';
import {
  projectRoot,
  readArguments,
  runCommand,
  shared,
  sharedHelp,
  UsageError,
  type CommandHelp,
} from './arguments.ts';

const help: CommandHelp = {
  usage: 'npm run fuzz -- [--seed 种子] [--cases 个数] [--kills 次数] [--campaign 活动] [--case 编号]',
  about:
    '把样例活动随手弄坏，看是不是每一次都用中文指出错在哪个文件、哪一行，或者照样生成完整的网站；再在生成的半路强行中断，看旧网站是不是一个字节也没有动。一千例要半个多小时。',
  options: [
    ['--seed 种子', '一个整数；同一个种子弄坏的地方一模一样，默认随便选一个'],
    ['--cases 个数', '弄坏多少次，默认 1000'],
    ['--kills 次数', '强行中断多少次，默认 50'],
    ['--campaign 活动', '只弄坏这一个样例，默认轮着来'],
    ['--kind 字', '只用名字里有这几个字的办法，如 图片'],
    ['--case 编号', '只重来这一例，留下它的文件夹；要和 --seed 一起写'],
    sharedHelp.help,
  ],
  examples: ['npm run fuzz', 'npm run fuzz -- --cases 100 --kills 5', 'npm run fuzz -- --seed 7 --case 42'],
};

/** `npm run fuzz`: exit code 1 when a case or a kill went wrong. What it does stands in `tests/fuzz/`: it tests, it is no part of the program. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, help, async () => {
    const { values } = readArguments(args, {
      help: shared.help,
      seed: { type: 'string' },
      cases: { type: 'string', default: '1000' },
      kills: { type: 'string', default: '50' },
      campaign: { type: 'string' },
      kind: { type: 'string' },
      case: { type: 'string' },
    });
    const { seed, cases, kills, campaign, kind, case: one } = values;
    const given = { seed, cases, kills, campaign, kind, case: one };
    for (const name of ['seed', 'cases', 'kills', 'case'] as const) {
      if (given[name] !== undefined && !/^\d{1,9}$/u.test(given[name]))
        throw new UsageError(`--${name} 后面写一个不超过九位的整数，现在写的是 ${given[name]}。`);
    }
    if (given.case !== undefined && given.seed === undefined)
      throw new UsageError('--case 要和 --seed 一起写：编号只在一个种子里才有意义。');
    const { problems } = await findCampaigns(join(projectRoot, 'content'), campaign === undefined ? [] : [campaign]);
    if (problems[0]) throw new UsageError(`${problems[0].message}${problems[0].fix}`);
    const options = { ...given, seed: given.seed ?? String(Math.floor(Math.random() * 1_000_000)) };
    return runNode(
      Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
    );
  });
}

function runNode(options: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'tests/fuzz/run.ts'), ...options], {
      cwd: projectRoot,
      stdio: 'inherit',
    });
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}
