import { styleText } from 'node:util';
import { showHidden } from '#lib/hidden-characters.ts';
import type { Problem, Severity } from './problem.ts';

const marks: Record<Severity, { word: string; style: 'red' | 'yellow' | 'cyan' }> = {
  error: { word: '错误', style: 'red' },
  warning: { word: '提醒', style: 'yellow' },
  info: { word: '说明', style: 'cyan' },
};

const order: Severity[] = ['info', 'warning', 'error'];

/**
 * Text from a file is shown, never obeyed: control characters could recolour or rewrite the terminal, bidirectional ones
 * turn a line around, and a line that begins with `::` would be a command to a CI runner.
 */
const harmless = (text: string) => showHidden(text).replaceAll(/^\s*(?=::|##\[)/gmu, '�');

/** `file:line:column`, as editors and terminals open it. */
export function placeOf({ file, line, column }: Problem): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

/** One problem as three lines: where, what, how to mend it. */
export function formatProblem(problem: Problem, options: { colour: boolean }): string {
  const { word, style } = marks[problem.severity];
  const paint = (text: string, as: Parameters<typeof styleText>[0]) =>
    options.colour ? styleText(as, text, { validateStream: false }) : text;
  const head = `${paint(word, style)} ${paint(harmless(placeOf(problem)).replaceAll('\n', '�'), 'bold')} ${problem.title}`;
  return `${head}\n  ${harmless(problem.message)}\n  ${paint('怎么改：', 'green')}${harmless(problem.fix)}`;
}

/** All problems, the worst last, so that they stand nearest to the prompt; by place within that. */
export function formatProblems(problems: readonly Problem[], options: { colour: boolean }): string {
  return [...problems]
    .sort(
      (a, b) =>
        order.indexOf(a.severity) - order.indexOf(b.severity) ||
        a.file.localeCompare(b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    )
    .map((problem) => formatProblem(problem, options))
    .join('\n\n');
}

/** GitHub and Gitea read this from a log and mark the line in the change. */
export function formatAnnotation(problem: Problem, contentDir: string): string {
  const level = { error: 'error', warning: 'warning', info: 'notice' }[problem.severity];
  const escape = (text: string) =>
    showHidden(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const line = problem.line === undefined ? '' : `,line=${problem.line}`;
  return `::${level} file=${property(`${contentDir}/${problem.file}`)}${line},title=${property(problem.title)}::${escape(`${problem.message} ${problem.fix}`)}`;
}
