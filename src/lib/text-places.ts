/** Every place of a word in a text, as lines and columns from 1; `firstLine` is the line of the file the text begins on. */
export function placesInText(text: string, word: string, firstLine = 1): { line: number; column: number }[] {
  return text
    .split('\n')
    .flatMap((line, index) => columnsOf(line, word).map((column) => ({ line: index + firstLine, column: column + 1 })));
}

function columnsOf(line: string, word: string): number[] {
  const columns: number[] = [];
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length)) columns.push(at);
  return columns;
}
