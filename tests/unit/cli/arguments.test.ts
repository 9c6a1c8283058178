import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import {
  asOfOption,
  formatHelp,
  readArguments,
  runCommand,
  shared,
  sharedHelp,
  UsageError,
  type CommandHelp,
} from '#cli/arguments.ts';

const complaint = (args: string[], options: Parameters<typeof readArguments>[1] = shared) => {
  try {
    readArguments(args, options);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return undefined;
};

describe('readArguments', () => {
  it('reads options and names in any order', () => {
    const { values, positionals } = readArguments(['xiaocun', '--out', 'web', 'hewan', '--as-of=2021-02-01'], shared);
    expect(positionals).toEqual(['xiaocun', 'hewan']);
    expect({ ...values }).toEqual({ content: 'content', out: 'web', 'as-of': '2021-02-01', help: false });
  });

  it.each([
    [['--contnt', 'x'], '没有 --contnt 这个选项。你是不是想写 --content？可以用：--content、--out、--as-of、--help'],
    [['--asof', '2021-02-01'], '没有 --asof 这个选项。你是不是想写 --as-of？可以用：--content、--out、--as-of、--help'],
    [['xiaocun', '--whatever'], '没有 --whatever 这个选项。可以用：--content、--out、--as-of、--help'],
    [['--outt=web'], '没有 --outt 这个选项。你是不是想写 --out？可以用：--content、--out、--as-of、--help'],
    [['-x'], '没有 -x 这个选项。可以用：--content、--out、--as-of、--help'],
    [['--out'], '选项后面少了内容，或者写法不对。加 --help 看说明。'],
    [['--out', '--content', 'x'], '选项后面少了内容，或者写法不对。加 --help 看说明。'],
    [['--help=yes'], '选项后面少了内容，或者写法不对。加 --help 看说明。'],
    [['--out', 'web'], undefined],
  ])('%j', (args, message) => {
    expect(complaint(args)).toBe(message);
  });
});

describe('--as-of', () => {
  it('is a day that exists', () => {
    expect(asOfOption('2020-02-29')).toBe('2020-02-29');
    expect(asOfOption(undefined)).toBeUndefined();
  });

  it.each(['2019-02-30', '2019-1-2', '今天', '', '2019-01-20 14:30'])('is not %j', (written) => {
    expect(() => asOfOption(written)).toThrow(`--as-of 后面要写真实存在的日期，如 2019-01-20，现在写的是 ${written}。`);
  });
});

const help: CommandHelp = {
  usage: 'npm run build -- [活动 …]',
  about: '把活动文件夹生成网站。',
  options: [sharedHelp.content, sharedHelp['as-of'], sharedHelp.help],
  examples: ['npm run build', 'npm run build -- xiaocun'],
};

describe('help', () => {
  it('is aligned, counting a Han character as two columns', () => {
    expect(formatHelp(help)).toMatchInlineSnapshot(`
      "用法：npm run build -- [活动 …]

      把活动文件夹生成网站。

      选项：
        --content 文件夹   内容放在哪里，默认是 content
        --as-of 日期       按哪一天生成，如 2019-01-20；默认看 campaign.yaml，再默认是今天
        --help             显示这段说明

      例子：
        npm run build
        npm run build -- xiaocun"
    `);
  });
});

describe('runCommand', () => {
  let log: MockInstance<typeof console.log>;
  let error: MockInstance<typeof console.error>;
  beforeEach(() => {
    log = vi.spyOn(console, 'log').mockImplementation(() => {});
    error = vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    log.mockRestore();
    error.mockRestore();
  });

  it.each([['--help'], ['-h'], ['xiaocun', '--help']])('shows help and does nothing: %j', async (...args) => {
    const body = vi.fn();
    expect(await runCommand(args, help, body)).toBe(0);
    expect(body).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledExactlyOnceWith(formatHelp(help));
  });

  it('ends with the exit code of the command', async () => {
    expect(await runCommand([], help, () => Promise.resolve(1))).toBe(1);
    expect(log).not.toHaveBeenCalled();
  });

  it('ends a wrong call with 2 and a Chinese sentence, without a stack', async () => {
    expect(await runCommand([], help, () => Promise.reject(new UsageError('写错了。')))).toBe(2);
    expect(error).toHaveBeenCalledExactlyOnceWith('写错了。');
  });

  it('does not hide an unexpected error', async () => {
    await expect(runCommand([], help, () => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
  });
});
