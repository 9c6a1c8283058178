import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { icons } from '../../../src/art/icons.ts';
import { readPicture } from './check.ts';

describe('icons', () => {
  it.each(Object.entries(icons))('%s stays in its box and takes the colour of the text', async (_name, markup) => {
    const { colours } = readPicture(`<svg>${markup}</svg>`);
    expect([...colours]).toEqual(['currentColor']);
    // Drawn with a margin of 4: ink within the box and none in the margin.
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="-4 -4 32 32">${markup}</svg>`;
    const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
    let inside = 0;
    let outside = 0;
    for (let y = 0; y < info.height; y++) {
      for (let x = 0; x < info.width; x++) {
        const alpha = data[(y * info.width + x) * info.channels + 3] ?? 0;
        if (alpha < 40) continue;
        if (x < 15 || y < 15 || x > 112 || y > 112) outside++;
        else inside++;
      }
    }
    expect(outside).toBe(0);
    expect(inside).toBeGreaterThan(1200);
  });
});
