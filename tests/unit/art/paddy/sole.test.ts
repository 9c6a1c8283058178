import { describe, expect, it } from 'vitest';
import { soleLines, toeLine, toes } from '#art/paddy/sole.ts';

const flat = (lines: readonly (readonly (readonly [number, number])[])[]) => lines.flat();

describe('the print of a foot', () => {
  it('is one line round the sole, with five toes before it', () => {
    expect(soleLines(0)).toHaveLength(1);
    expect(toes).toHaveLength(5);
    const top = Math.min(...flat(soleLines(0)).map(([, y]) => y));
    for (const { at, ry } of toes) expect(at[1] - ry).toBeLessThan(top);
  });

  it('keeps its ridges apart: a line lies as far inside the edge as it was asked to', () => {
    const edge = flat(soleLines(0, 132));
    for (const inset of [17, 51, 85])
      for (const [x, y] of flat(soleLines(inset))) {
        const nearest = Math.min(...edge.map(([ex, ey]) => Math.hypot(ex - x, ey - y)));
        expect(nearest).toBeGreaterThanOrEqual(inset - 3);
        expect(nearest).toBeLessThanOrEqual(inset + 6);
      }
  });

  it('parts into heel and ball where the waist is too narrow, and ends', () => {
    const lines = soleLines(102);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(soleLines(400)).toEqual([]);
    for (const [x] of flat(lines)) expect(x).toBeGreaterThan(100);
  });

  it('draws a toe smaller the further inside', () => {
    const [great] = toes;
    if (great === undefined) throw new Error('no toe');
    const width = (inset: number) => {
      const xs = toeLine(great, inset).map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(width(14)).toBeLessThan(width(0) - 24);
  });
});
