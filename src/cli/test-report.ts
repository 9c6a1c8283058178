import { formatTable } from './table.ts';
import type { Step } from './test-steps.ts';

/** What one step of `npm test` came to. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed: the test, and the first line of what it said. */
  faults: readonly string[];
  /** Titles of tests that say what could not be tested on this machine. */
  leftOut: readonly string[];
}

export type Outcome = [step: Step, count: Count, seconds: number];

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: readonly {
    name: string;
    status?: string;
    /** Why the file could not be run at all; empty otherwise. */
    message?: string;
    assertionResults: readonly {
      title: string;
      fullName: string;
      status: string;
      failureMessages?: readonly string[];
    }[];
  }[];
}

/** How the title of a test begins that says what a machine lacks. Nothing is ever skipped: such a test passes and says so. */
const leftOutTitle = /^没有测到/u;

const firstLine = (text = '') => text.trim().split('\n')[0]?.slice(0, 200) ?? '';

/** A step that is one command, or whose report cannot be read. */
export function countOfCommand(code: number, title: string): Count {
  const failed = code === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0, faults: failed === 0 ? [] : [title], leftOut: [] };
}

/**
 * Counts what Vitest reports. A run that ended badly without a failed test (a crash, an unhandled error) is a failure all
 * the same.
 * @param code exit code of the run
 * @param root folder the names of test files are shown from
 */
export function countOfReport(report: VitestReport, code: number, root: string): Count {
  const { testResults = [] } = report;
  const faults = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(`${root.replaceAll('\\', '/')}/`, '');
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0) return status === 'failed' ? [`${file}\n    ${firstLine(message)}`] : [];
    return tests.map((test) => `${file} › ${test.fullName}\n    ${firstLine(test.failureMessages?.[0])}`);
  });
  if (code !== 0 && faults.length === 0) faults.push('没有失败的测试，但是没有正常结束：看上面这一步最后说了什么。');
  return {
    passed: report.numPassedTests ?? 0,
    failed: faults.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    faults,
    leftOut: testResults
      .flatMap(({ assertionResults }) => assertionResults.map(({ title }) => title))
      .filter((title) => leftOutTitle.test(title)),
  };
}

/**
 * What is said at the very end: whoever sees only the last lines of a long run still sees what failed.
 * @returns the text, and whether all is well
 */
export function summaryOf(outcomes: readonly Outcome[]): { text: string; passed: boolean } {
  const counts = outcomes.map(([, count]) => count);
  const sum = (name: 'passed' | 'failed' | 'skipped') => counts.reduce((total, count) => total + count[name], 0);
  const rows = outcomes.map(([step, { passed, failed, skipped }, seconds]) => [
    step,
    String(passed),
    String(failed),
    String(skipped),
    `${seconds.toFixed(1)} 秒`,
  ]);
  const failed = sum('failed') + sum('skipped');
  const lines = [
    `\n${formatTable(['步骤', '通过', '失败', '跳过', '用时'], rows)}\n`,
    ...(sum('skipped') > 0 ? [`有 ${sum('skipped')} 个测试被跳过了，这里不允许跳过。`] : []),
    ...counts.flatMap(({ leftOut }) => leftOut),
    ...outcomes.flatMap(([step, { faults }]) => faults.map((fault) => `✗ ${step}  ${fault}`)),
    `${sum('passed')} passed, ${failed} failed`,
  ];
  return { text: lines.join('\n'), passed: failed === 0 };
}
