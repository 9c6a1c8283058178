import { problem, type ProblemCode } from '#problems/catalogue.ts';
import type { Problem } from '#problems/problem.ts';

type SourceProblemCode = Extract<ProblemCode, `source-${string}`>;

/** Thrown by readers of one kind of file when it cannot be read; `readSource` hands its problem on. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** A refusal of a file, to be thrown. */
export function refusal<Code extends SourceProblemCode>(
  code: Code,
  file: string,
  params: Parameters<typeof problem<Code>>[2],
  line?: number,
): Refusal {
  return new Refusal(problem(code, { file, ...(line === undefined ? {} : { line }) }, params));
}
