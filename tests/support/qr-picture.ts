import sharp from 'sharp';
import { modulesOf, readQr } from './read-qr.ts';

/** Reads the code out of a picture: a file, or the bytes of one. */
export async function readQrPicture(picture: string | Uint8Array): Promise<string> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: info.width * info.height }, (_, at) => data[at * info.channels] ?? 255);
  return readQr(modulesOf({ size: info.width, pixels }));
}
