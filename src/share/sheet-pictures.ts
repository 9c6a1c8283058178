import sharp from 'sharp';
import type { MediaFile } from '#campaign/model.ts';
import { qrPixels } from '#lib/qr-code.ts';
import type { Pictures } from './print-body.ts';

/** Wide enough for 170 mm at 200 dots an inch. */
const widest = 1340;
/** Pixels of a code: 32 mm at 300 dots an inch and more. */
const codePixels = 400;

const asData = (type: string, bytes: Uint8Array) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** Pictures of a campaign as addresses of data, so that a sheet is one file that can be mailed. */
export async function sheetPictures(media: readonly MediaFile[], paths: readonly string[]): Promise<Pictures> {
  const shown = media.filter(({ path, width }) => width !== undefined && paths.includes(path));
  const read = shown.map(async ({ path, absolute }) => {
    const bytes = await sharp(absolute).rotate().resize({ width: widest, withoutEnlargement: true }).jpeg().toBuffer();
    return [path, asData('image/jpeg', bytes)] as const;
  });
  return new Map(await Promise.all(read));
}

/** An address as a QR code, PNG. */
export async function codePng(address: string): Promise<Uint8Array> {
  const { size, pixels } = qrPixels(address, codePixels);
  return sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .toColourspace('b-w')
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer();
}

export const pngData = (bytes: Uint8Array) => asData('image/png', bytes);
