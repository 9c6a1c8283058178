import { isAbsolute } from 'node:path';
import type { Problem } from '#problems/problem.ts';
import { groupOf, textOf, type CampaignFiles } from './campaign-files.ts';
import type { FuzzCase } from './cases.ts';

/** About a whole file, or something that is not there: these have no line. */
const aboutWholeFiles = new Set([
  'campaign-file-missing',
  'name-bad',
  'notices-none',
  'review-needed',
  'site-url-unknown',
  'stats-results-undated',
]);
const isAboutWholeFile = (code: string) => code.startsWith('file-') || aboutWholeFiles.has(code);
const aboutTheSite = new Set(['budget-exceeded']);

/** Must never be the answer to what an author wrote: the program did not know what was wrong. */
const catchAlls = new Set(['build-failed', 'source-fault']);

/** Characters of a message that anybody reads. */
const longestMessage = 1500;

/** Words of programs: parsers, engines and operating systems say them, authors do not. */
const foreign = [
  /\b(?:invalid|expected|received|unexpected|unresolved|undefined|cannot|required|must be|error|NaN|node_modules)\b/iu,
  /\bE[A-Z]{4,}\b|\[object |\bat .*\.[mc]?[jt]s/u,
];

/**
 * Everything that is wrong with what a load or a build said about a broken campaign. Empty is good.
 * @param built whether a site came of it
 */
export function problemFaults(test: FuzzCase, problems: readonly Problem[], built: boolean): string[] {
  const faults = [
    ...new Set(problems.flatMap((found) => faultsOf(found, test).map((fault) => `${fault} ← ${told(found)}`))),
  ];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (built && errors.length > 0) faults.push('有错误，却生成了');
  if (!built && errors.length === 0) faults.push('没有生成，也没有说哪里错');
  // Of several mutations one may undo another: what must come of them is known of single ones only.
  const [change] = test.changes;
  if (test.changes.length !== 1 || change?.must === undefined) return faults;
  if (change.must === 'good' && errors[0]) faults.push(`这样写没有错，却报了错 ← ${told(errors[0])}`);
  if (change.must === 'error') {
    const here = errors.filter(({ file }) => change.files.some((path) => file === `${test.campaign}/${path}`));
    if (here.length === 0) faults.push(built ? '错误没有发现' : '没有指出弄坏的那个文件');
    else if (change.line !== undefined && !here.some(({ line }) => line === change.line))
      faults.push(`应该指到第 ${change.line} 行 ← ${here.map(told).join('；')}`);
  }
  return faults;
}

const told = ({ code, file, line, column, message }: Problem) =>
  `${code} ${[file, line, column].filter((part) => part !== undefined).join(':')} ${message.slice(0, 160)}`;

function faultsOf(found: Problem, { campaign, files }: FuzzCase): string[] {
  const faults: string[] = [];
  const { code, file, message, fix, title, severity } = found;
  if (catchAlls.has(code)) faults.push('笼统的错误');
  for (const text of [title, message, fix]) if (!/\p{Script=Han}/u.test(text)) faults.push('没有中文');
  if (message.length > longestMessage || fix.length > longestMessage) faults.push('消息太长');
  faults.push(...foreignFaults([title, message, fix], files));
  if (aboutTheSite.has(code)) return faults;
  return [
    ...faults,
    ...placeFaults(found, { campaign, files }, severity === 'error' && !isAboutWholeFile(code)),
    ...pathFaults([file, message, fix]),
  ];
}

function foreignFaults(said: readonly string[], files: CampaignFiles): string[] {
  // What an author wrote is repeated between these, in whatever language it is.
  // The names of fields are English words as well.
  const own = said.join('\n').replaceAll(/「[^」]*」?|可以写：[^。]*/gu, '');
  const suspects = [
    ...foreign.map((pattern) => pattern.exec(own)?.[0]),
    ...(own.match(/[A-Za-z]{2,}(?: [a-z']{2,}){2,}/gu) ?? []),
  ];
  return suspects
    .filter((suspect) => suspect !== undefined)
    .filter(
      (suspect) => ![...files.keys()].some((path) => path.includes(suspect) || textOf(files, path).includes(suspect)),
    )
    .map((suspect) => `有英文「${suspect}」`);
}

function pathFaults(said: readonly string[]): string[] {
  return said.some(
    (text) =>
      /(?:^|[\s「（：])(?:\/(?:tmp|work|home|Users|var|root|proc)\/|[A-Z]:\\Users)/u.test(text) ||
      text.includes('guichao-fuzz'),
  )
    ? ['有活动以外的路径']
    : [];
}

function placeFaults(
  { file, line, column, code }: Problem,
  { campaign, files }: Pick<FuzzCase, 'campaign' | 'files'>,
  wantsLine: boolean,
): string[] {
  if (isAbsolute(file) || file.split('/').includes('..') || (file !== campaign && !file.startsWith(`${campaign}/`)))
    return ['指到活动以外'];
  const path = file.slice(campaign.length + 1);
  const item = files.get(path);
  if (path === '' || code === 'notices-none') return [];
  if (item === undefined && ![...files.keys()].some((one) => one.startsWith(`${path}/`) || groupOf(one) === path))
    return ['指到的文件不存在'];
  if (line === undefined) return wantsLine ? ['没有行号'] : [];
  const lines = textOf(files, path).split(/\r\n|\n/u);
  if (line < 1 || line > lines.length) return [`行号 ${line} 不在文件里（共 ${lines.length} 行）`];
  if (column !== undefined && (column < 1 || column > (lines[line - 1] ?? '').length + 1))
    return [`列号 ${column} 不在行里（共 ${(lines[line - 1] ?? '').length} 字）`];
  return [];
}
