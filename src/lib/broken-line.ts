const newline = 10;

/**
 * The line of the first bytes that are no UTF-8, in a file that is UTF-8 otherwise: a character was cut in two, or a
 * byte was lost. Counts from 1.
 * @returns undefined when most of its lines are in another encoding, or none is broken
 */
export function brokenLine(bytes: Uint8Array): number | undefined {
  const broken: number[] = [];
  let whole = 0;
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const part = bytes.subarray(start, end);
    // Lines without Chinese are the same in every encoding, and tell nothing.
    if (part.some((byte) => byte > 127)) {
      if (isUtf8(part)) whole += 1;
      else broken.push(line);
    }
    start = end + 1;
  }
  return broken.length <= whole ? broken[0] : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
