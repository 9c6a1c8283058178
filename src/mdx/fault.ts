import { problem, type ProblemCode } from '#problems/catalogue.ts';
import type { Location, Problem } from '#problems/problem.ts';

/** A problem found while there are only offsets; it becomes a located problem once the lines are known. */
export interface Fault {
  offset: number;
  at: (location: Location) => Problem;
}

export function fault<Code extends ProblemCode>(
  code: Code,
  offset: number,
  params: Parameters<typeof problem<Code>>[2],
): Fault {
  return { offset, at: (location) => problem(code, location, params) };
}

/** What `micromark` and `mdast-util-*` throw: a `VFileMessage` (not imported, it is no dependency of ours). */
export interface SyntaxFault extends Error {
  source?: string | undefined;
  ruleId?: string | undefined;
  reason: string;
  place?: { offset?: number } | { start: { offset?: number } } | undefined;
}

export function isSyntaxFault(error: unknown): error is SyntaxFault {
  return error instanceof Error && 'ruleId' in error && 'reason' in error;
}

/** A repaired text; without a fault when the trouble only follows from one already reported. */
export interface Repaired {
  source: string;
  fault?: Fault | undefined;
}

/** Tags whose partner was blanked after a report, as `<Name` or `</Name`: they may go without a report of their own. */
export type Forgiven = string[];

/** Takes a tag off the forgiven ones; false when it was not among them. */
export function forgive(forgiven: Forgiven, tag: string): boolean {
  const index = forgiven.indexOf(tag);
  if (index === -1) return false;
  forgiven.splice(index, 1);
  return true;
}
