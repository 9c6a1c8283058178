/** A digit, written as every engine reads it. */
const anyDigit = '[0-9]';
const shape = `${anyDigit}{4}-${anyDigit}{2}-${anyDigit}{2}`;

/**
 * Regular expressions, without `^` and `$`, that a day (`2019-01-26`) has to match, all of them: its shape, not before
 * `min`, not after `max`. JSON Schema has no words for the order of days. Whether a day exists (`2019-02-30`) is for
 * `format: date` to say.
 */
export function datePatterns({ min, max }: { min?: string | undefined; max?: string | undefined }): string[] {
  return [
    shape,
    ...(min === undefined ? [] : [beyond(min, (digit) => (digit < 9 ? `[${digit + 1}-9]` : undefined))]),
    ...(max === undefined ? [] : [beyond(max, (digit) => (digit > 0 ? `[0-${digit - 1}]` : undefined))]),
  ];
}

/** The day itself, or one that parts from it at some digit in the direction asked for. Days sort as text. */
function beyond(day: string, further: (digit: number) => string | undefined): string {
  const rest = (from: number) => day.slice(from).replaceAll(/[0-9]/gu, anyDigit);
  const parting = [...day].flatMap((character, at) => {
    const digits = character === '-' ? undefined : further(Number(character));
    return digits === undefined ? [] : [`${day.slice(0, at)}${digits}${rest(at + 1)}`];
  });
  return [day, ...parting].join('|');
}
