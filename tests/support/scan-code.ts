import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp, { type Sharp } from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

let ready: Promise<unknown> | undefined;

/** The reader's program comes from its package: by default it would be fetched from a network. */
function prepare(): Promise<unknown> {
  return (ready ??= readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).then(
    (wasm) =>
      prepareZXingModule({
        overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer },
        fireImmediately: true,
      }),
  ));
}

/** Reads every QR code of a picture as a phone would, wherever it stands. */
export async function scanCodes(picture: string | Uint8Array | Sharp): Promise<string[]> {
  await prepare();
  const image = typeof picture === 'string' || picture instanceof Uint8Array ? sharp(picture) : picture;
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = { data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: 'srgb' };
  const found = await readBarcodes(pixels as ImageData, { formats: ['QRCode'] });
  return found.map(({ text }) => text);
}
