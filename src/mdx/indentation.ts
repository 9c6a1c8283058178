/**
 * Whether a line might be indented as code: four columns or more beyond the list it stands in. Looking closer means reading
 * the text a second time, which costs as much as all the checks, and nested lists are common. So this may say yes for no
 * good reason, but it has to be right when it says no: an item counts only where nothing else can be meant.
 */
export function mayBeIndentedCode(source: string): boolean {
  if (!/\t| {4}/u.test(source)) return false;
  if (/```|~~~/u.test(source)) return true;
  let lists: number[] = [];
  let isBelowText = false;
  for (const line of source.split(/\r\n?|\n/u)) {
    const indent = line.search(/[^ ]/u);
    if (indent === -1) {
      isBelowText = false;
      continue;
    }
    if (line.includes('\t') || /^ *>.*? {4}/u.test(line)) return true;
    lists = lists.filter((offset) => offset <= indent);
    if (indent - (lists.at(-1) ?? 0) >= 4) return true;
    let at = indent;
    for (let mark = marker(line.slice(at)); mark !== undefined; mark = marker(line.slice(at))) {
      if (mark.endsWith('     ')) return true;
      const mayNotInterrupt = isBelowText && !/^(?:[-*+]|1[.)])/u.test(mark);
      if (mayNotInterrupt) break;
      at += mark.length;
      lists.push(at);
    }
    isBelowText = true;
  }
  return false;
}

/** A list marker with the spaces after it, before some text; a rule such as `- - -` is none. */
function marker(text: string): string | undefined {
  if (/^(?:[-*_] *){3,}$/u.test(text)) return undefined;
  return /^(?:[-*+]|\d{1,9}[.)]) +(?=\S)/u.exec(text)?.[0];
}
