import type { SourceDocument, SourceLine } from '../source.ts';

const dashed = /^[—–―─-]{1,2}\s*\d{1,3}\s*[—–―─-]{1,2}$/;
const named = /^第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?$/;
const counted = /^(?:Page\s*)?(\d{1,3})\s*(?:\/|of)\s*(\d{1,3})$/i;

/** Numbers of the lines that are page numbers: `— 1 —`, `-1-`, `第1页 共3页`, `1/3`, a bare number at the edge of a PDF page. */
export function pageNumberLines(source: SourceDocument): Set<number> {
  const lines = source.blocks.filter((block): block is SourceLine => block.kind === 'line');
  const found = new Set<number>();
  const totals = new Map<string, number[]>();
  for (const line of lines) {
    const text = line.text.trim();
    if (text.length > 20) continue;
    if (dashed.test(text) || named.test(text)) found.add(line.line);
    const [, page, total] = counted.exec(text) ?? [];
    if (page !== undefined && total !== undefined && Number(page) <= Number(total)) {
      totals.set(total, [...(totals.get(total) ?? []), line.line]);
    }
  }
  for (const [total, places] of totals) {
    if (source.format === 'pdf' || (places.length >= 2 && places.length <= Number(total)))
      places.forEach((place) => found.add(place));
  }
  for (const edge of pageEdges(lines)) if (/^\d{1,3}$/.test(edge.text.trim())) found.add(edge.line);
  return found;
}

/** First and last printed line of every page, where the container knows pages. */
function pageEdges(lines: SourceLine[]): SourceLine[] {
  const printed = lines.filter((line) => line.page !== undefined && line.text.trim() !== '');
  return printed.filter(
    (line, place) => line.page !== printed[place - 1]?.page || line.page !== printed[place + 1]?.page,
  );
}
