/** Where in the author's file a value stands. Lines count from 1, see `SourceLine.line`. */
export interface Origin {
  file: string;
  line: number;
  /** Last line, when the value runs over several. */
  end?: number;
}

/**
 * How sure the reader is: `sure` follows a rule of GB/T 9704-2012 or a label of the notice (`活动时间：`), `likely` a habit
 * of notices, `guess` was concluded from other places.
 */
export type Certainty = 'sure' | 'likely' | 'guess';

/** A value read from the notice. */
export interface Found<T> {
  value: T;
  at: Origin;
  certainty: Certainty;
  /** Why it is not sure, in Chinese, as the review list says it. */
  why?: string;
}
