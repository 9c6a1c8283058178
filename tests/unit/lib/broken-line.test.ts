import { describe, expect, it } from 'vitest';
import { brokenLine } from '#lib/broken-line.ts';

const text = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.of(part))));

describe('brokenLine', () => {
  it.each([
    [3, text('一\n二\n三', 0xff, '\n四\n')],
    [2, text('title: 好\nsummary: ', 0xe5, 0x90)],
    [undefined, text('一\n二\n')],
    [undefined, text('plain\n', 0xb9, 0xe9, '\n', 0xb3, 0xb2, '\n')],
    [undefined, text('')],
  ])('is %s', (line, bytes) => {
    expect(brokenLine(bytes)).toBe(line);
  });
});
