import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { complaintAboutNode } from '#cli/node-version.mjs';

vi.setConfig({ testTimeout: 30_000 });

const root = resolve(import.meta.dirname, '../../..');
const main = resolve(root, 'src/cli/main.mjs');

/** Runs the command line as npm does; `nodeVersion` makes the process believe that it is another Node. */
function run(args: string[], nodeVersion?: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${nodeVersion ?? ''}' } });`;
  const before = nodeVersion === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  return new Promise((done) => {
    execFile(
      process.execPath,
      [...before, main, ...args],
      { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } },
      (error, stdout, stderr) => {
        done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}

describe('the Node at hand', () => {
  it.each(['12.22.0', '18.20.4', '20.20.2', '22.0.0', '22.17.9'])('%s is too old', (version) => {
    expect(complaintAboutNode(version)).toContain(`这台电脑上的 Node 是 ${version}，太旧了。`);
  });

  it.each(['22.18.0', '22.20.1', '23.0.0', '24.1.0', '26.10.0', '100.0.0'])('%s is good', (version) => {
    expect(complaintAboutNode(version)).toBeUndefined();
  });

  it('is looked at before anything else is read', async () => {
    const { code, stdout, stderr } = await run(['build'], '20.11.0');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`${complaintAboutNode('20.11.0') ?? ''}\n`);
  });
});

describe('commands', () => {
  it.each([[['biuld']], [[]], [['../cli/build']], [['arguments']]])('%j is none', async (args) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^没有这个命令：${args[0] ?? ''}。可以用：build、start、`, 'u'));
  });

  it.each(['build', 'start', 'dev', 'test', 'shots'])(
    '%s explains itself',
    async (name) => {
      const { code, stdout, stderr } = await run([name, '--help']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^用法：npm (?:start|test|run )/u);
      expect(stdout).toContain('例子：');
    },
    30_000,
  );

  it('ends a wrong call with 2', async () => {
    const { code, stderr } = await run(['build', '--contnt', 'x']);
    expect([code, stderr]).toEqual([
      2,
      '没有 --contnt 这个选项。你是不是想写 --content？可以用：--content、--out、--as-of、--help\n',
    ]);
  }, 30_000);

  it('exist for every name that is offered, and every npm script names one', async () => {
    const offered = [
      ...(/const commands = \[(.*?)\]/su.exec(await readFile(main, 'utf8'))?.[1] ?? '').matchAll(/'([\w-]+)'/gu),
    ].map(([, name]) => name);
    expect(offered.length).toBeGreaterThan(4);
    for (const name of offered) expect(existsSync(resolve(root, `src/cli/${name ?? ''}.ts`)), name).toBe(true);
    const { scripts } = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const script of Object.values(scripts)) {
      const command = /src\/cli\/main\.mjs (\S+)/u.exec(script)?.[1];
      if (command !== undefined) expect(offered).toContain(command);
    }
  });
});
