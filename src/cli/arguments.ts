import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import stringWidth from 'string-width';
import { isRealDate } from '#lib/china-time.ts';
import { nearest } from '#lib/nearest.ts';

/** The folder of the checkout, wherever the command was started. */
export const projectRoot = resolve(import.meta.dirname, '../..');

export interface CommandHelp {
  /** How the command is called. */
  usage: string;
  /** One or two sentences on what it does. */
  about: string;
  options: readonly (readonly [option: string, meaning: string])[];
  examples: readonly string[];
}

/** Options that several commands share, with their help. */
export const shared = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  'as-of': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

export const sharedHelp = {
  content: ['--content 文件夹', '内容放在哪里，默认是 content'],
  out: ['--out 文件夹', '生成到哪里，默认是 dist'],
  'as-of': ['--as-of 日期', '按哪一天生成，如 2019-01-20；默认看 campaign.yaml，再默认是今天'],
  help: ['--help', '显示这段说明'],
} as const;

/** The call was not right; the text says how. Ends the command with exit code 2. */
export class UsageError extends Error {}

/**
 * Reads a command's arguments.
 * @throws UsageError in Chinese when an option is unknown or lacks its value
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: string }).code;
    const names = args.filter((arg) => arg.startsWith('-')).map((arg) => arg.split('=')[0] ?? '');
    const written = names.find((name) => !Object.hasOwn(options, name.replace(/^-+/u, '')));
    const known = Object.keys(options).map((name) => `--${name}`);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && written !== undefined) {
      const guess = nearest(written, known);
      throw new UsageError(
        `没有 ${written} 这个选项。${guess === undefined ? '' : `你是不是想写 ${guess}？`}可以用：${known.join('、')}`,
      );
    }
    throw new UsageError('选项后面少了内容，或者写法不对。加 --help 看说明。');
  }
}

/** Checks `--as-of`. */
export function asOfOption(written: string | undefined): string | undefined {
  if (written !== undefined && !isRealDate(written))
    throw new UsageError(`--as-of 后面要写真实存在的日期，如 2019-01-20，现在写的是 ${written}。`);
  return written;
}

/** Help as it is printed. */
export function formatHelp({ usage, about, options, examples }: CommandHelp): string {
  const width = Math.max(...options.map(([option]) => stringWidth(option)));
  const rows = options.map(
    ([option, meaning]) => `  ${option}${' '.repeat(width - stringWidth(option) + 3)}${meaning}`,
  );
  return [
    `用法：${usage}`,
    '',
    about,
    '',
    '选项：',
    ...rows,
    '',
    '例子：',
    ...examples.map((example) => `  ${example}`),
  ].join('\n');
}

/** Runs a command's body: help, wrong calls and their exit codes are the same everywhere. */
export async function runCommand(
  args: readonly string[],
  help: CommandHelp,
  body: () => Promise<number>,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(formatHelp(help));
    return 0;
  }
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}
