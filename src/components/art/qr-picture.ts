import sharp from 'sharp';
import { qrPixels } from '#lib/qr-code.ts';

/** Shown at 320 points, on screens of two to three pixels a point. */
const leastPixels = 720;

/** An address as a QR code, PNG, black on white: pictures can be held and saved, and scanned out of a picture. */
export async function qrPicture(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const { size, pixels } = qrPixels(url, leastPixels);
  const picture = await sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .toColourspace('b-w')
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(picture);
}
