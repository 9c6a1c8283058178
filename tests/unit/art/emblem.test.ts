import { describe, expect, it } from 'vitest';
import { emblem } from '../../../src/art/emblem.ts';
import { expectPicture, palette } from './check.ts';

describe('emblem', () => {
  it('is a small picture without ids, so that it can stand anywhere', () => {
    const { ids, colours } = expectPicture(emblem({ palette, size: 32 }), 700);
    expect(ids).toEqual([]);
    expect([...colours].sort()).toEqual([palette.accent, palette.ground].sort());
  });
});
