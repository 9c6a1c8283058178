/** 2号 characters in a line of 156 mm: 442 pt ÷ 22 pt. */
const longest = 20;
/** A title of so few characters stays in one line. */
const short = 18;

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const cannotStart = /^[”）》，、。：；！？的—…\s]/u;
const cannotEnd = /[“（《]$/u;
const goodEnd = /[”》、，：—\s]$/u;
const goodStart = /^[“《]/u;

interface Break {
  lines: string[];
  cost: number;
}

/**
 * Lines of a notice's title: meaning kept whole, of nearly equal length, no longer than the type area is wide, as
 * GB/T 9704-2012, 7.3.1 asks (`词意完整，排列对称，长短适宜`). What stands in quotation marks is torn apart only when
 * it must be, and then behind a dash or a space.
 */
export function entryTitleLines(title: string): string[] {
  if (title.length <= short) return [title];
  const pieces = [...words.segment(title)].map(({ segment }) => segment);
  const fewest = Math.ceil(title.length / longest);
  const waysOf = (counts: readonly number[]) =>
    counts.flatMap((count) => {
      const found = best(pieces, count, title.length / count);
      return found ? [{ ...found, cost: found.cost + (count - fewest) * 20 }] : [];
    });
  const near = waysOf([fewest, fewest + 1]);
  const ways = near.length > 0 ? near : waysOf([fewest + 2, fewest + 3]);
  ways.sort((a, b) => a.cost - b.cost);
  return ways[0]?.lines ?? [title];
}

/**
 * The cheapest way to set the pieces in so many lines, each about as long as wanted. What comes before a line has no say
 * in how the rest is best set, so that each rest is worked out once.
 */
function best(pieces: readonly string[], count: number, wanted: number): Break | undefined {
  const known = new Map<string, Break | undefined>();
  return from(0, count);

  function from(start: number, lines: number): Break | undefined {
    const key = `${start} ${lines}`;
    if (!known.has(key)) known.set(key, lines === 1 ? lastLine(start) : split(start, lines));
    return known.get(key);
  }

  function lastLine(start: number): Break | undefined {
    const line = pieces.slice(start).join('');
    return line.trim().length > longest ? undefined : { lines: [line], cost: unevenness(line, wanted) };
  }

  function split(start: number, lines: number): Break | undefined {
    let cheapest: Break | undefined;
    for (let end = start + 1; end <= pieces.length - lines + 1; end++) {
      const line = pieces.slice(start, end).join('');
      if (line.trim().length > longest) break;
      const next = pieces[end] ?? '';
      if (cannotEnd.test(line) || cannotStart.test(next)) continue;
      const after = from(end, lines - 1);
      if (!after) continue;
      const cost = unevenness(line, wanted) + tear(pieces.slice(0, end).join(''), next) + after.cost;
      if (cheapest === undefined || cost < cheapest.cost) cheapest = { lines: [line, ...after.lines], cost };
    }
    return cheapest;
  }
}

const unevenness = (line: string, wanted: number) => (line.trim().length - wanted) ** 2 / 4;

/** What it costs the reader when a line ends here. */
function tear(before: string, next: string): number {
  const quoted = before.split('“').length > before.split('”').length;
  const good = goodEnd.test(before) || goodStart.test(next);
  return (quoted ? 25 : 0) + (good ? 0 : 8);
}
