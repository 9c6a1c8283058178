import fc from 'fast-check';

/** Mixes two numbers into one of 32 bits, so that neighbouring cases have nothing in common. */
function mixed(seed: number, index: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Without bias: fast-check likes small numbers, and would break the first lines of a file all the time. */
const anyBelow = (count: number) => fc.noBias(fc.nat({ max: count - 1 }));

/** A repeatable source of chance: the same seed and case give the same choices on every machine. */
export class Chance {
  readonly #draw: fc.GeneratorValue;

  constructor(seed: number, index = 0) {
    const [draw] = fc.sample(fc.gen(), { seed: mixed(seed, index), numRuns: 1 });
    if (draw === undefined) throw new Error('fast-check gave no generator');
    this.#draw = draw;
  }

  /** A whole number from 0 to one less than `count`. */
  below(count: number): number {
    return count <= 1 ? 0 : this.#draw(anyBelow, count);
  }

  /** @throws Error when there is nothing to pick from */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[this.below(list.length)] as T;
  }

  /** True once in `many` times. */
  once(many: number): boolean {
    return this.below(many) === 0;
  }

  /** So many of a list, in its order. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list.keys()];
    const taken = new Set<number>();
    while (taken.size < count && left.length > 0) taken.add(left.splice(this.below(left.length), 1)[0] ?? 0);
    return list.filter((_item, index) => taken.has(index));
  }
}
