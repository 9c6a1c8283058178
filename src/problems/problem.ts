/** How bad a problem is: an `error` stops the campaign's build, a `warning` is counted and shown, an `info` is only told. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a problem is. Lines and columns count from 1, as editors show them. */
export interface Location {
  /** Path of the file as the author knows it, relative to the content folder, with forward slashes. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** Path of the field inside the file, such as `phases[1].end`. */
  field?: string | undefined;
}

/** What one kind of problem says. The parameters are the facts of the case at hand. */
export interface ProblemDefinition<Params> {
  severity: Severity;
  /** A few words for tables and headings. */
  title: string;
  /** What is wrong, in one plain Chinese sentence. */
  message: (params: Params) => string;
  /** What the author should do about it. */
  fix: (params: Params) => string;
}

/** One thing that is wrong, located and ready to be shown by any reporter. */
export interface Problem extends Location {
  code: string;
  severity: Severity;
  title: string;
  message: string;
  fix: string;
}

/** Gives a literal definition its parameter type, so that `problem()` can ask for exactly those facts. */
export function define<Params = Record<never, never>>(
  definition: ProblemDefinition<Params>,
): ProblemDefinition<Params> {
  return definition;
}
