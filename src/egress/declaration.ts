/**
 * What a page does with another origin. `link`: leads to it; `code`: shows a code that leads to it; `form`: sends what is
 * filled in there, without script; `connect`: the same with script; `frame`: shows it inside the page when a reader asks;
 * `name`: only says it, as an identifier, and never speaks to it.
 */
export const originKinds = ['link', 'code', 'form', 'connect', 'frame', 'name'] as const;
export type OriginKind = (typeof originKinds)[number];

/** One reason why a site may name another origin. */
export interface Declaration {
  origin: string;
  /** The whole address, as it was written. */
  address: string;
  kinds: OriginKind[];
  /** In Chinese, for `egress.json`. */
  why: string;
  /** File and field or line in the campaign; `模板` for what the pages themselves name. */
  where: string;
  /** The only page that may contact it, or where its code is shown; undefined when any page may name it. */
  page?: string;
}
