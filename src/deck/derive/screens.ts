import type { Piece } from './pieces.ts';

/** What fits under a title and above a picture at 360 × 640 points, in Han characters and their marks. */
export const screenful = 115;

/** What is weighed against each other when pieces are dealt out to screens. */
const cost = {
  /** One more screen to swipe. */
  screen: 2500,
  /** A paragraph that goes on on the next screen. */
  broken: 1200,
  /** For each character squared that is missing to a full screen. */
  empty: 0.3,
};

/**
 * Deals pieces out to screens, in order: none holds more than a screenful unless a single piece does, few are needed,
 * and they break between paragraphs where that costs little.
 *
 * @param most what a screen holds, in Han characters
 * @returns the HTML of each screen
 */
export function screensOf(pieces: readonly Piece[], most = screenful): string[] {
  const units = unitsOf(pieces);
  /** The cheapest way to end a screen before each unit. */
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= units.length; end += 1) {
    let found = { cost: Infinity, from: end - 1 };
    let length = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      length += lengthOf(units[from]);
      if (length > most && from < end - 1) break;
      const total = (best[from]?.cost ?? 0) + costOf(most - length, isBroken(units, end));
      if (total < found.cost) found = { cost: total, from };
    }
    best[end] = found;
  }
  const screens: string[] = [];
  for (let end = units.length; end > 0; end = best[end]?.from ?? 0)
    screens.unshift(htmlOf(units.slice(best[end]?.from ?? 0, end).flat()));
  return screens;
}

const lengthOf = (unit: readonly Piece[] | undefined) => (unit ?? []).reduce((sum, { length }) => sum + length, 0);

const costOf = (missing: number, broken: boolean) =>
  cost.screen + cost.empty * Math.max(0, missing) ** 2 + (broken ? cost.broken : 0);

/** The block before a unit goes on in it. */
function isBroken(units: readonly (readonly Piece[])[], at: number): boolean {
  return units[at - 1]?.at(-1)?.block === units[at]?.[0]?.block;
}

/** Pieces that may not be parted: a heading stays with what follows it, and goes where nothing does. */
function unitsOf(pieces: readonly Piece[]): Piece[][] {
  const units: Piece[][] = [];
  let leading: Piece[] = [];
  for (const piece of pieces) {
    leading.push(piece);
    if (piece.leads) continue;
    units.push(leading);
    leading = [];
  }
  return units;
}

/** Pieces in the elements they were in. */
function htmlOf(pieces: readonly Piece[]): string {
  let html = '';
  pieces.forEach((piece, index) => {
    if (pieces[index - 1]?.block !== piece.block) html += piece.open;
    html += piece.html;
    if (pieces[index + 1]?.block !== piece.block) html += piece.close;
  });
  return html;
}
