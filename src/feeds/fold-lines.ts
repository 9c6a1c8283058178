const encoder = new TextEncoder();
const limit = 75;

/**
 * Folds the lines of an iCalendar file at 75 octets, never inside a character (RFC 5545, 3.1). The `ics` package folds at
 * 75 characters, which in Chinese is 225 octets; what it folded is unfolded first.
 */
export function foldLines(calendar: string): string {
  return calendar
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .map(fold)
    .join('\r\n');
}

function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > limit) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}
