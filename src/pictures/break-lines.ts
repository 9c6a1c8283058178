/** A piece of text that stays in one line, with its width in ems. */
export interface Piece {
  text: string;
  width: number;
  /** Its width where it ends a line: a space there takes no room. */
  endWidth: number;
  /** How little a line should end behind it. */
  cling: number;
}

interface Way {
  ends: number[];
  cost: number;
}

export interface BrokenLines {
  lines: Piece[][];
  /** How uneven they are, and how much it hurts where they end. */
  cost: number;
}

/**
 * Lines of nearly the same length, broken where it hurts least.
 * @param widest longest line, in ems
 * @returns undefined when they do not fit into so many lines
 */
export function breakLines(pieces: readonly Piece[], widest: number, lines: number): BrokenLines | undefined {
  if (pieces.length < lines) return undefined;
  const starts = [0];
  for (const { width } of pieces) starts.push((starts.at(-1) ?? 0) + width);
  const wanted = (starts.at(-1) ?? 0) / lines;
  /** Of a line from one piece to before another. */
  const widthOf = (from: number, to: number) => {
    const last = pieces[to - 1];
    return (starts[to] ?? 0) - (starts[from] ?? 0) - (last ? last.width - last.endWidth : 0);
  };

  // Rows of the table: the best way to set the first pieces in 1, 2, … lines.
  let best: (Way | undefined)[] = pieces.map((_, index) =>
    widthOf(0, index + 1) <= widest
      ? { ends: [index + 1], cost: unevenness(widthOf(0, index + 1), wanted) }
      : undefined,
  );
  for (let count = 2; count <= lines; count += 1) {
    best = pieces.map((_, index) => {
      let cheapest: Way | undefined;
      for (let from = index; from >= 1 && widthOf(from, index + 1) <= widest; from -= 1) {
        const before = best[from - 1];
        if (before === undefined) continue;
        const cost = before.cost + unevenness(widthOf(from, index + 1), wanted) + (pieces[from - 1]?.cling ?? 0) ** 2;
        if (cheapest === undefined || cost < cheapest.cost) cheapest = { ends: [...before.ends, index + 1], cost };
      }
      return cheapest;
    });
  }
  const way = best.at(-1);
  return way && { cost: way.cost, lines: way.ends.map((end, index) => pieces.slice(way.ends[index - 1] ?? 0, end)) };
}

const unevenness = (width: number, wanted: number) => (width - wanted) ** 2;
