/** The steps of `npm test`, in the order they are told in. */
export const steps = ['types', 'lint', 'format', 'unit', 'build', 'fuzz', 'e2e'] as const;
export type Step = (typeof steps)[number];

/** The checks that are one command each; the others are projects of Vitest. */
export type SingleStep = Extract<Step, 'types' | 'lint' | 'format'>;
export const isSingle = (step: Step): step is SingleStep => step === 'types' || step === 'lint' || step === 'format';

/** Steps that run one after the other. */
export type Lane = readonly Step[];

/**
 * How the steps share two cores: the lanes of a round run side by side, the rounds one after the other. Builds keep one
 * core busy for minutes, since only one may run at a time; whatever needs no site of theirs keeps the other busy meanwhile,
 * `fuzz` among it, which builds with a copy of the program. The browser tests come last and have both.
 */
export function roundsOf(wanted: readonly Step[]): Lane[][] {
  const pick = (...names: Step[]) => names.filter((name) => wanted.includes(name));
  const rounds = wanted.includes('build')
    ? [[pick('types', 'lint', 'unit', 'fuzz'), pick('format', 'build')], [pick('e2e')]]
    : [[pick('types'), pick('lint'), pick('format')], [pick('unit')], [pick('fuzz')], [pick('e2e')]];
  return rounds.map((lanes) => lanes.filter(({ length }) => length > 0)).filter(({ length }) => length > 0);
}

/** The environment variable that tells Vitest how many files it may run at a time, when something runs beside it. */
export const workersVariable = 'GUICHAO_TEST_WORKERS';

/** The environment variable with the seed of what property tests make up. */
export const seedVariable = 'GUICHAO_TEST_SEED';
