import { describe, expect, it } from 'vitest';
import { hash, random } from '../../../src/art/random.ts';

describe('random', () => {
  it('repeats itself for a seed and differs for another', () => {
    const [a, b, c] = [random('归巢'), random('归巢'), random('回家')];
    const draw = (source: typeof a): number[] => Array.from({ length: 8 }, () => source.next());
    const first = draw(a);
    expect(draw(b)).toEqual(first);
    expect(draw(c)).not.toEqual(first);
  });

  it('stays within its ends', () => {
    const source = random('ends');
    for (let i = 0; i < 500; i++) {
      expect([2, 3, 4]).toContain(source.whole(2, 4));
      const value = source.between(-1, 1);
      expect(value).toBeGreaterThanOrEqual(-1);
      expect(value).toBeLessThan(1);
      expect(['x', 'y']).toContain(source.pick(['x', 'y']));
    }
  });

  it('hashes to 32 bits, one hash for one text', () => {
    expect(hash('a')).toBe(hash('a'));
    expect(hash('a')).not.toBe(hash('b'));
    expect(hash('青春兴晋')).toBeLessThan(2 ** 32);
  });
});
