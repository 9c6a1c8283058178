import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  seconds: number;
  /** Peak resident memory of the process, as the operating system counted it. */
  megabytes: number;
}

/** Has the measured process write its own peak memory when it ends; works on every system. */
const preload = (file: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import{writeFileSync}from'node:fs';process.on('exit',()=>{if(process.env.GUICHAO_MEASURE==='${process.pid}')writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS))})`,
  )}`;

/**
 * Runs Node with the arguments and measures the whole process from outside.
 * @throws Error when the process fails
 */
export async function measureProcess(args: readonly string[], cwd: string): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'guichao-measure-'));
  const file = join(folder, 'memory');
  const started = performance.now();
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', preload(file), ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, GUICHAO_MEASURE: String(process.pid), ASTRO_TELEMETRY_DISABLED: '1', CI: 'true' },
    });
    child.on('exit', resolve);
    child.on('error', reject);
  });
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} 以 ${String(code)} 结束。`);
  const kilobytes = Number(await readFile(file, 'utf8'));
  await rm(folder, { recursive: true, force: true });
  return { seconds, megabytes: kilobytes / 1024 };
}
