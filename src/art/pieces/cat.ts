import { shape } from '../svg.ts';

/** A cat sitting with its back half turned, tail hanging; stands on the origin, 26 high. */
export function cat(fur: string, cut: string): string {
  return (
    shape(
      'M-7 0C-10-6-7-13-3-16C-6-19-6-23-5-27L-2-24H2L5-27C6-23 6-19 3-16C7-13 8-6 6-1.5C10-1 13 2 12 7C11.6 10 8 11 7 8.6C6.6 7 8.6 7 9.5 7.5C10 4 7 1.5 3 0z',
      fur,
    ) +
    shape(
      'M-2-20.5a.8.8 0 1 0 .1 0zM2-20.5a.8.8 0 1 0 .1 0zM-4-3C-5-8-3-11-1-13C-3-9-3-6-2-3zM2-12l3-.6-2.6 1.6zM3-8l3-.4-2.8 1.5z',
      cut,
    )
  );
}
