import { describe, expect, it } from 'vitest';
import { emblem } from '../../../src/art/emblem.ts';
import { motifs } from '../../../src/schemas/motif.ts';
import { expectPicture, palette } from './check.ts';

describe('emblem', () => {
  it.each(motifs)('is a small picture without ids, so that it can stand anywhere: %s', (motif) => {
    const { ids, colours } = expectPicture(emblem({ motif, palette, size: 32 }), 1000);
    expect(ids).toEqual([]);
    for (const colour of [...colours].filter((one) => one !== 'none')) expect(Object.values(palette)).toContain(colour);
  });

  it('is another for every landscape', () => {
    expect(new Set(motifs.map((motif) => emblem({ motif, palette, size: 32 }))).size).toBe(motifs.length);
  });
});
