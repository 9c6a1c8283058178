import { describe, expect, it } from 'vitest';
import { countOfCommand, countOfReport, summaryOf, type VitestReport } from '#cli/test-report.ts';

const test = (fullName: string, status: string, said?: string) => ({
  title: fullName,
  fullName,
  status,
  ...(said === undefined ? {} : { failureMessages: [said] }),
});

const report: VitestReport = {
  numPassedTests: 3,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { name: '/p/tests/a.test.ts', status: 'passed', assertionResults: [test('没有测到 Windows', 'passed')] },
    {
      name: '/p/tests/b.test.ts',
      status: 'failed',
      assertionResults: [test('adds', 'failed', 'AssertionError: 1 is not 2\n at b.test.ts'), test('fine', 'passed')],
    },
    { name: '/p/tests/c.test.ts', status: 'failed', message: 'SyntaxError: odd\nmore', assertionResults: [] },
  ],
};

describe('countOfReport', () => {
  it('names each failed test, and each file that could not be run', () => {
    expect(countOfReport(report, 1, '/p')).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
      faults: ['tests/b.test.ts › adds\n    AssertionError: 1 is not 2', 'tests/c.test.ts\n    SyntaxError: odd'],
      leftOut: ['没有测到 Windows'],
    });
  });

  it('takes a run that broke off for a failure', () => {
    expect(countOfReport({ numPassedTests: 9 }, 1, '/p')).toMatchObject({ passed: 9, failed: 1 });
    expect(countOfReport({ numPassedTests: 9 }, 0, '/p')).toMatchObject({ passed: 9, failed: 0, faults: [] });
  });
});

describe('summaryOf', () => {
  it('says at the end what failed, where it is seen without scrolling', () => {
    const { text, passed } = summaryOf([
      ['lint', countOfCommand(0, '…'), 1],
      ['unit', countOfReport(report, 1, '/p'), 2],
    ]);
    expect(passed).toBe(false);
    expect(text.split('\n').slice(-7)).toEqual([
      '有 2 个测试被跳过了，这里不允许跳过。',
      '没有测到 Windows',
      '✗ unit  tests/b.test.ts › adds',
      '    AssertionError: 1 is not 2',
      '✗ unit  tests/c.test.ts',
      '    SyntaxError: odd',
      '4 passed, 4 failed',
    ]);
  });

  it('is content only when nothing failed and nothing was skipped', () => {
    expect(summaryOf([['types', countOfCommand(0, '…'), 1]]).passed).toBe(true);
    expect(summaryOf([['types', countOfCommand(2, '看上面'), 1]]).passed).toBe(false);
    expect(summaryOf([['unit', { ...countOfCommand(0, '…'), skipped: 1 }, 1]]).passed).toBe(false);
  });
});
