import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '#problems/problem.ts';

/** A campaign to build, or only to load where no output folder is named. */
export interface Task {
  contentDir: string;
  id: string;
  outDir?: string | undefined;
}

/** What came of it. */
export type Answer =
  | {
      problems: Problem[];
      /** Whether it was built, or loaded where no more was asked for. */
      good: boolean;
      /** What was written to the terminal, where nothing should be. */
      output?: string;
    }
  | { crash: string };

/** Astro keeps 25 to 30 MB of every build: after so many the process is changed for a new one. */
const buildsOfAProcess = 20;

/** Builds campaigns one after the other in another process, which is ended when it takes too long. */
export class Builder {
  #child: ChildProcess | undefined;
  #output = '';
  #builds = 0;
  readonly #program: string;
  readonly #limit: number;

  /**
   * @param program the folder of the program; builds of one program never run at once
   * @param limit seconds for one campaign; more when the computer is busy with other things
   */
  constructor(program: string, limit: number) {
    this.#program = program;
    this.#limit = limit;
  }

  async run(task: Task): Promise<Answer> {
    if (this.#builds >= buildsOfAProcess) this.close();
    const child = (this.#child ??= this.#start());
    this.#output = '';
    const answer = await new Promise<Answer>((done) => {
      const finish = (result: Answer) => {
        clearTimeout(timer);
        child.off('message', hear).off('exit', mourn);
        done(result);
      };
      const hear = (result: unknown) => finish(result as Answer);
      const mourn = (code: number | null, signal: string | null) => {
        this.#child = undefined;
        finish({ crash: `进程结束了（${signal ?? String(code)}）\n${this.#output.slice(-2000)}` });
      };
      const started = performance.now();
      const look = () => {
        const left = this.#limit * crowding() - (performance.now() - started) / 1000;
        if (left > 0) {
          timer = setTimeout(look, left * 1000);
          return;
        }
        this.close();
        finish({ crash: `超过 ${this.#limit} 秒` });
      };
      let timer = setTimeout(look, this.#limit * 1000);
      child.on('message', hear).on('exit', mourn);
      child.send(task);
    });
    if ('crash' in answer) return answer;
    if (answer.good && task.outDir !== undefined) this.#builds += 1;
    return this.#output.trim() === '' ? answer : { ...answer, output: this.#output };
  }

  /** Ends the process; the next task starts another. */
  close(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#builds = 0;
  }

  #start(): ChildProcess {
    const child = fork(join(this.#program, 'tests/fuzz/builder-process.ts'), {
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...commandEnvironment(), NODE_ENV: 'production' },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString('utf8')));
    return child;
  }
}

/** How many times as long everything takes because others work on this computer as well. Windows does not tell: 1. */
const crowding = () => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

/** The environment without what a test runner or a CI put into it. */
export function commandEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|GITHUB_ACTIONS$|NODE_OPTIONS$)/u.test(name),
  );
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
