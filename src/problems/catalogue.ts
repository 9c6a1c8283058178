import { campaignProblems } from './catalogue/campaign.ts';
import { deckProblems } from './catalogue/deck.ts';
import { egressProblems } from './catalogue/egress.ts';
import { fieldProblems } from './catalogue/field.ts';
import { mdxProblems } from './catalogue/mdx.ts';
import { mediaProblems } from './catalogue/media.ts';
import { outputProblems } from './catalogue/output.ts';
import { recordProblems } from './catalogue/records.ts';
import { sourceProblems } from './catalogue/source.ts';
import { statsProblems } from './catalogue/stats.ts';
import type { Location, Problem, ProblemDefinition } from './problem.ts';

/**
 * Everything that can be wrong, by code. A room adds its codes to its own file under `catalogue/`;
 * this registry only lists them, so that docs and tests can go through them all.
 */
export const catalogue = {
  ...campaignProblems,
  ...deckProblems,
  ...egressProblems,
  ...fieldProblems,
  ...mdxProblems,
  ...mediaProblems,
  ...outputProblems,
  ...recordProblems,
  ...sourceProblems,
  ...statsProblems,
};

export type ProblemCode = keyof typeof catalogue;

type ParamsOf<Code extends ProblemCode> =
  (typeof catalogue)[Code] extends ProblemDefinition<infer Params> ? Params : never;

/** A message is read as a sentence: of a text that somebody pasted into a field, its beginning is told. */
const longestFact = 400;

const shortened = (fact: unknown) =>
  typeof fact === 'string' && fact.length > longestFact ? `${fact.slice(0, longestFact).toWellFormed()}…` : fact;

/** Makes a located problem out of a code and the facts of the case. */
export function problem<Code extends ProblemCode>(code: Code, at: Location, params: ParamsOf<Code>): Problem {
  const definition = catalogue[code] as ProblemDefinition<ParamsOf<Code>>;
  const facts = Object.fromEntries(
    Object.entries(params as Record<string, unknown>).map(([name, fact]) => [name, shortened(fact)]),
  ) as ParamsOf<Code>;
  return {
    code,
    severity: definition.severity,
    title: definition.title,
    message: definition.message(facts),
    fix: definition.fix(facts),
    file: at.file,
    line: at.line,
    column: at.column,
    field: at.field,
  };
}
