import type { Region } from '#campaign/model.ts';

/**
 * Cities and leagues of Inner Mongolia (GB/T 2260) from west to east, as they lie along its length of 2 400 km; other provinces keep the order of
 * their codes.
 */
const westToEast = ['1529', '1503', '1508', '1506', '1502', '1501', '1509', '1525', '1504', '1505', '1522', '1507'];

/** Places in the order one rides by them. */
export function fromWest(places: readonly Region[]): Region[] {
  const rank = (code: string) => {
    const at = westToEast.indexOf(code);
    return at === -1 ? westToEast.length : at;
  };
  return [...places].sort((a, b) => rank(a.code) - rank(b.code) || a.code.localeCompare(b.code));
}
