import { problem } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';
import { UsageError } from './arguments.ts';
import { reportProblems } from './place-report.ts';

/** Characters of an error's own message that are shown. */
const longestMessage = 120;

/**
 * A fault of the program on the way from a file to what is made of it, as a problem like others: which file, and what
 * to do about it. What went wrong and where is kept short, for whoever mends it.
 *
 * @param file as the author calls it; several are parted by 、
 */
export function programFault(file: string, error: unknown): Problem {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const [, place] = /([\w.-]+\.[mc]?[jt]s:\d+)(?::\d+)?\)?\s*$/mu.exec(stack) ?? [];
  const words = `${name}: ${message}`.replaceAll(/\s+/gu, ' ').slice(0, longestMessage);
  return problem('source-fault', { file }, { detail: place === undefined ? words : `${words}（${place}）` });
}

/** What a disk refuses is no fault of the program. */
const diskSays: Readonly<Record<string, string>> = {
  EACCES: '没有权限往内容文件夹里写。换一个文件夹（--content），或者找管理员开通权限。',
  EPERM: '没有权限往内容文件夹里写，或者里面的文件正被别的程序打开着。关掉它们再试一次。',
  EBUSY: '内容文件夹里的文件正被别的程序打开着。关掉它们再试一次。',
  EROFS: '内容文件夹在只能读的盘上。用 --content 换一个文件夹。',
  ENOSPC: '磁盘满了。清出一些地方再试一次。',
};

/**
 * Runs what a command makes of its files; a fault of the program is told without a stack trace.
 * @returns the exit code of the body, or 1
 */
export async function guarded(files: readonly string[], body: () => Promise<number>): Promise<number> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const disk = code === undefined ? undefined : diskSays[code];
    if (disk === undefined) reportProblems([programFault(files.join('、'), error)]);
    else console.error(disk);
    console.error('\n什么也没有写。');
    return 1;
  }
}
