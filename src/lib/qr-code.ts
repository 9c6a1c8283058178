import { encode } from 'uqr';

/** The light modules a scanner needs around a code (ISO/IEC 18004, 9.1). */
const quietZone = 4;

/** A code as a picture of two colours: one byte a pixel, 0 for dark and 255 for light. */
export interface QrPixels {
  /** Width and height in pixels. */
  size: number;
  pixels: Uint8Array;
}

/**
 * Draws a text as a QR code, error correction M or better.
 * @param least the picture is at least so many pixels wide; every module is a whole number of pixels, so that edges stay sharp
 */
export function qrPixels(text: string, least: number): QrPixels {
  const { data, size: modules } = encode(text, { ecc: 'M', boostEcc: true, border: quietZone });
  const scale = Math.ceil(least / modules);
  const size = modules * scale;
  const pixels = new Uint8Array(size * size).fill(255);
  data.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = y * scale; line < (y + 1) * scale; line += 1)
        pixels.fill(0, line * size + x * scale, line * size + (x + 1) * scale);
    }),
  );
  return { size, pixels };
}
