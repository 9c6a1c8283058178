/*
 * A reader of QR codes (ISO/IEC 18004), written for tests without looking at any encoder: versions 1 to 9, byte mode,
 * codes that are drawn straight and without damage, so that error correction is not needed.
 */

/** Light and dark by row; true is dark. */
export type Modules = boolean[][];

/** Blocks of data codewords by version and level: [blocks, codewords each] pairs (table 9). */
const blocks: Record<number, Record<'L' | 'M' | 'Q' | 'H', [number, number][]>> = {
  1: { L: [[1, 19]], M: [[1, 16]], Q: [[1, 13]], H: [[1, 9]] },
  2: { L: [[1, 34]], M: [[1, 28]], Q: [[1, 22]], H: [[1, 16]] },
  3: { L: [[1, 55]], M: [[1, 44]], Q: [[2, 17]], H: [[2, 13]] },
  4: { L: [[1, 80]], M: [[2, 32]], Q: [[2, 24]], H: [[4, 9]] },
  5: {
    L: [[1, 108]],
    M: [[2, 43]],
    Q: [
      [2, 15],
      [2, 16],
    ],
    H: [
      [2, 11],
      [2, 12],
    ],
  },
  6: { L: [[2, 68]], M: [[4, 27]], Q: [[4, 19]], H: [[4, 15]] },
};
/** Centres of the alignment patterns (annex E). */
const centres: Record<number, number[]> = { 1: [], 2: [6, 18], 3: [6, 22], 4: [6, 26], 5: [6, 30], 6: [6, 34] };

/** Data masks by number (table 10); true turns a module over. */
const masks: ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_y, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];

/** The modules of a picture: the quiet zone is cut off, and each module is sampled at its centre. */
export function modulesOf({ size, pixels }: { size: number; pixels: ArrayLike<number> }): Modules {
  const dark = (x: number, y: number) => (pixels[y * size + x] ?? 255) < 128;
  let corner = 0;
  while (!dark(corner, corner)) corner += 1;
  let finder = corner;
  while (dark(finder, corner)) finder += 1;
  const module = (finder - corner) / 7;
  const count = Math.round((size - 2 * corner) / module);
  const centre = (at: number) => Math.floor(corner + (at + 0.5) * module);
  return Array.from({ length: count }, (_, y) => Array.from({ length: count }, (__, x) => dark(centre(x), centre(y))));
}

/** Reads the text. @throws when it is not a code this reader knows */
export function readQr(modules: Modules): string {
  const count = modules.length;
  const version = (count - 17) / 4;
  const at = (y: number, x: number) => modules[y]?.[x] ?? false;
  // Format information: level and mask, beside the upper left finder, under a mask of its own (7.9).
  const places: [number, number][] = [0, 1, 2, 3, 4, 5, 7, 8].map((x): [number, number] => [8, x]);
  places.push(...[7, 5, 4, 3, 2, 1, 0].map((y): [number, number] => [y, 8]));
  const format = places.reduce((value, [y, x]) => (value << 1) | Number(at(y, x)), 0) ^ 0b101010000010010;
  const level = (['M', 'L', 'H', 'Q'] as const)[format >> 13] ?? 'M';
  const mask = masks[(format >> 10) & 7];
  const layout = blocks[version]?.[level];
  if (!mask || !layout) throw new Error(`not a code for this reader: version ${String(version)}`);

  const bits: boolean[] = [];
  for (let right = count - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right -= 1;
    for (let step = 0; step < count; step += 1) {
      const y = up ? count - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFunction(y, x, count, version)) bits.push(at(y, x) !== mask(y, x));
    }
  }
  const codewords = Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    numberOf(bits.slice(index * 8, index * 8 + 8)),
  );
  const sizes = layout.flatMap(([times, each]) => Array.from({ length: times }, () => each));
  const data: number[][] = sizes.map(() => []);
  let next = 0;
  for (let place = 0; place < Math.max(...sizes); place += 1)
    sizes.forEach((size, block) => {
      if (place < size) data[block]?.push(codewords[next++] ?? 0);
    });
  const stream = data.flat().flatMap((word) => Array.from({ length: 8 }, (_, bit) => ((word >> (7 - bit)) & 1) === 1));
  if (numberOf(stream.slice(0, 4)) !== 0b0100) throw new Error('not in byte mode');
  const length = numberOf(stream.slice(4, 12));
  const bytes = Array.from({ length }, (_, index) => numberOf(stream.slice(12 + index * 8, 20 + index * 8)));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

const numberOf = (bits: readonly boolean[]) => bits.reduce((value, bit) => value * 2 + Number(bit), 0);

/** Finders with their separators and format places, timing lines and alignment patterns carry no data. */
function isFunction(y: number, x: number, count: number, version: number): boolean {
  const low = (value: number) => value <= 8;
  const high = (value: number) => value >= count - 8;
  if ((low(y) && low(x)) || (low(y) && high(x)) || (high(y) && low(x)) || y === 6 || x === 6) return true;
  const near = (centre: number, value: number) => Math.abs(centre - value) <= 2;
  const lines = centres[version] ?? [];
  const inFinder = (a: number, b: number) =>
    (a === 6 && b === 6) || (a === 6 && b === count - 7) || (a === count - 7 && b === 6);
  return lines.some((a) => lines.some((b) => !inFinder(a, b) && near(a, y) && near(b, x)));
}
