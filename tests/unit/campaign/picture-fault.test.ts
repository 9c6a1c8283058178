import { describe, expect, it } from 'vitest';
import { pictureFault } from '#campaign/picture-fault.ts';

describe('pictureFault', () => {
  it.each([
    ['VipsJpeg: premature end of JPEG image', '只有一半，没有传完整'],
    ['Input file contains unsupported image format', '里面不是图片'],
    ['Input file has corrupt header: VipsJpeg: Bogus Huffman table definition', '里面的数据是坏的'],
    ['Input image exceeds pixel limit', '尺寸大得离谱，多半是坏了'],
    ['里面其实是 gif 格式', '里面其实是 gif 格式'],
  ])('says for “%s”: %s', (said, meant) => {
    expect(pictureFault(new Error(said))).toBe(meant);
    expect(pictureFault(said)).toBe(meant);
  });
});
