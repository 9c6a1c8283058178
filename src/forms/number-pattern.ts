/** What a number may be. */
export interface NumberRange {
  min?: number | undefined;
  max?: number | undefined;
  /** How many decimal places may be written, 0 to 4. */
  decimals: number;
}

/** Numbers that are written have at most this many digits before the point: more is a slip of the finger. */
const mostDigits = 12;

/**
 * A regular expression, without `^` and `$`, for the numbers of a range as people write them: `-3`, `0`, `12.50`; no
 * leading zeros, no exponents. Values travel as text, where `minimum` and `maximum` mean nothing; with this source the
 * browser (HTML `pattern`) and the endpoint (JSON Schema) refuse the same numbers. It has no lookaround, so that every
 * engine can run it.
 */
export function numberPattern({ min, max, decimals }: NumberRange): string {
  const least = scaled(min, decimals, 'up') ?? -limit(decimals);
  const most = scaled(max, decimals, 'down') ?? limit(decimals);
  const branches: string[] = [];
  for (let places = 0; places <= decimals; places += 1) {
    const coarser = 10n ** BigInt(decimals - places);
    const low = divideUp(least, coarser);
    const high = -divideUp(-most, coarser);
    if (low < 0n) branches.push(...alternatives(high < 0n ? -high : 1n, -low, places).map((digits) => `-${digits}`));
    if (high >= 0n) branches.push(...alternatives(low < 0n ? 0n : low, high, places));
  }
  // Nothing fits between the two, such as whole numbers between 0.2 and 0.8: a pattern that nothing matches.
  return branches.length === 0 ? '[^\\s\\S]' : `(?:${branches.join('|')})`;
}

const limit = (decimals: number): bigint => 10n ** BigInt(mostDigits + decimals) - 1n;

/** A number as a whole number of its smallest written steps, rounded into the range. */
function scaled(value: number | undefined, decimals: number, way: 'up' | 'down'): bigint | undefined {
  if (value === undefined) return undefined;
  // The digits as an author wrote them: multiplied, 11999.3 would become 11999.299999999999.
  const written = String(value);
  const [whole = '0', fraction = ''] = (written.includes('e') ? value.toFixed(12) : written).split('.');
  const exact = BigInt(whole + fraction.slice(0, 12).padEnd(12, '0'));
  const step = 10n ** BigInt(12 - decimals);
  return way === 'up' ? divideUp(exact, step) : -divideUp(-exact, step);
}

function divideUp(value: bigint, by: bigint): bigint {
  const whole = value / by;
  return value > whole * by ? whole + 1n : whole;
}

/** Patterns for whole numbers from `low` to `high`, neither below 0, with a point before the last `places` digits. */
function alternatives(low: bigint, high: bigint, places: number): string[] {
  const found: string[] = [];
  /** Widths at which any number goes; they become one pattern. */
  let free: { from: number; to: number } | undefined;
  for (let width = Math.max(places + 1, `${low}`.length); width <= Math.max(places + 1, `${high}`.length); width += 1) {
    // 0.05 is written with its zeros: the shortest width begins at 0, the others at 10, 100 …
    const first = width === places + 1 ? 0n : 10n ** BigInt(width - 1);
    const last = 10n ** BigInt(width) - 1n;
    const from = low > first ? low : first;
    const to = high < last ? high : last;
    if (from > to) continue;
    if (from === first && to === last && first > 0n) free = { from: free?.from ?? width, to: width };
    else found.push(...between(pad(from, width), pad(to, width)).map((digits) => withPoint(digits, places)));
  }
  if (free) {
    const { from, to } = free;
    const rest = from === to ? `{${from - places - 1}}` : `{${from - places - 1},${to - places - 1}}`;
    found.push(`[1-9][0-9]${rest}${places > 0 ? `\\.[0-9]{${places}}` : ''}`);
  }
  return found;
}

const pad = (value: bigint, width: number) => `${value}`.padStart(width, '0');

/** A class of characters for each place of a number. */
type Digits = string[];

/** Every number of one width between two of that width, as sequences of digit classes. */
function between(low: string, high: string): Digits[] {
  if (low === '') return [[]];
  const [first, last] = [Number(low[0]), Number(high[0])];
  const [lowRest, highRest] = [low.slice(1), high.slice(1)];
  if (first === last) return between(lowRest, highRest).map((rest) => [`${first}`, ...rest]);
  const zeros = '0'.repeat(lowRest.length);
  const nines = '9'.repeat(lowRest.length);
  const lowIsRound = lowRest === zeros;
  const highIsRound = highRest === nines;
  const from = lowIsRound ? first : first + 1;
  const to = highIsRound ? last : last - 1;
  return [
    ...(lowIsRound ? [] : between(lowRest, nines).map((rest) => [`${first}`, ...rest])),
    ...(from > to ? [] : [[digitClass(from, to), ...lowRest].map((digit, at) => (at === 0 ? digit : '[0-9]'))]),
    ...(highIsRound ? [] : between(zeros, highRest).map((rest) => [`${last}`, ...rest])),
  ];
}

const digitClass = (from: number, to: number) => (from === to ? `${from}` : `[${from}-${to}]`);

const withPoint = (digits: Digits, places: number): string =>
  places === 0 ? digits.join('') : [...digits.slice(0, -places), '\\.', ...digits.slice(-places)].join('');
