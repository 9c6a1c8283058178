import { relative } from 'node:path';
import { formatProblems } from '#problems/report-terminal.ts';
import type { Problem } from '#problems/problem.ts';
import type { PlaceResult } from '#notice/write/place-files.ts';

/** Shows problems as every command does. */
export function reportProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(formatProblems(problems, { colour: process.stderr.isTTY && !process.env['NO_COLOR'] }));
}

/** Says why nothing was placed. Exit code 1. */
export function refuse(
  placed: Exclude<PlaceResult, { ok: true }>,
  { id, content, mode }: { id: string; content: string; mode: 'new' | 'add' },
): number {
  if (placed.reason === 'absent') {
    console.error(`${content}/ 里没有 ${id} 这个活动。新做一个活动，用 npm run new -- 通知文件。`);
  } else if (placed.reason === 'exists') {
    const list = placed.existing.map((name) => `  ${id}/${name}`);
    console.error(
      list.length === 0
        ? `${content}/ 里已经有 ${id} 这个活动了，什么也没有写。`
        : `这些文件已经有了，写进去会盖掉它们，所以什么也没有写：\n${list.join('\n')}`,
    );
    const otherwise = mode === 'new' ? '要另起一个名字，加 --id；要往里面添内容，用 npm run import；' : '';
    console.error(`\n${otherwise}真要盖掉，加 --force。`);
  } else {
    reportProblems(placed.problems);
    console.error('\n读出来的内容放进去以后有上面的错误，所以什么也没有写。');
  }
  return 1;
}

/** A folder as it is reached from where the command was started, when it lies below. */
export function shownFolder(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === '' || path.startsWith('..') ? folder : path;
}
