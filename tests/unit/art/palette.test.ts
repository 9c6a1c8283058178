import { describe, expect, it } from 'vitest';
import { tints } from '../../../src/art/palette.ts';
import { palette } from './check.ts';

describe('tints', () => {
  it('keeps the two inks and the ground as they are', () => {
    expect(tints(palette)).toMatchObject(palette);
  });

  it('gives hex colours only, and no two screens of the ink alike', () => {
    const all = tints(palette);
    for (const colour of Object.values(all)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(new Set([all.ink, all.ink85, all.ink65, all.ink45, all.ink28, all.ink14, all.ground]).size).toBe(7);
  });

  it('copes with inks without a hue', () => {
    for (const colour of Object.values(tints({ ink: '#222222', accent: '#777777', ground: '#ffffff' })))
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});
