import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { photograph } from '../support/village.ts';

/** A PNG that says it has 60 000 × 60 000 pixels and holds none: what a careless reader takes memory for. */
function endlessPng(): Buffer {
  const head = Buffer.alloc(17);
  head.write('IHDR', 0, 'latin1');
  head.writeUInt32BE(60_000, 4);
  head.writeUInt32BE(60_000, 8);
  head.set([8, 2, 0, 0, 0], 12);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(13);
  check.writeUInt32BE(crc32(head));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), length, head, check]);
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a02a18' } });

/** The picture and the download that samples get, since they have none of their own. */
export const photo = await photograph(1200, 800);
export const attachment = Buffer.from('not a real document');

/** What stands in the place of the photograph, under its name. */
export const otherPictures = {
  endless: endlessPng(),
  formats: [
    ['灰度 PNG', await plain(900, 600).greyscale().png().toBuffer()],
    ['十六位 PNG', await plain(900, 600).toColourspace('rgb16').png().toBuffer()],
    ['透明的 PNG', await plain(900, 600).ensureAlpha(0).png().toBuffer()],
    ['WebP', await plain(900, 600).webp().toBuffer()],
    ['AVIF', await plain(900, 600).avif({ effort: 0 }).toBuffer()],
    ['GIF', await plain(900, 600).gif().toBuffer()],
    ['TIFF', await plain(900, 600).tiff().toBuffer()],
    ['CMYK 的 JPEG', await plain(900, 600).toColourspace('cmyk').jpeg().toBuffer()],
    ['转了方向的 JPEG', await plain(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer()],
    ['一个像素的 PNG', await plain(1, 1).png().toBuffer()],
    ['很扁的 PNG', await plain(5000, 1).png().toBuffer()],
  ] as const,
};
