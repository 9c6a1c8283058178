import { problem, type ProblemCode } from './catalogue.ts';
import type { Location, Problem } from './problem.ts';

/** Gathers problems while a campaign is checked: find first, report after. */
export class ProblemCollector {
  readonly problems: Problem[] = [];

  add<Code extends ProblemCode>(code: Code, at: Location, params: Parameters<typeof problem<Code>>[2]): void {
    this.problems.push(problem(code, at, params));
  }

  take(problems: readonly Problem[]): void {
    this.problems.push(...problems);
  }

  get hasErrors(): boolean {
    return this.problems.some((found) => found.severity === 'error');
  }
}
