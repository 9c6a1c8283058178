/** Lines of a campaign's title across the sky: two by two where it has four characters, else halves that are not too long. */
export function titleLines(title: string): string[] {
  const letters = [...title];
  if (letters.length <= 3) return [title];
  const perLine = letters.length <= 8 ? Math.ceil(letters.length / 2) : Math.ceil(letters.length / 3);
  const lines: string[] = [];
  for (let start = 0; start < letters.length; start += perLine)
    lines.push(letters.slice(start, start + perLine).join(''));
  return lines;
}
