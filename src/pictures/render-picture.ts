import { createHash } from 'node:crypto';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { qrPixels } from '#lib/qr-code.ts';
import type { Design } from './design.ts';
import type { PlacedScene, Scene } from './scene.ts';

/**
 * How each format is written, and how many bytes a JPEG may have. A palette is exact enough for two inks and their screens, and half the bytes. (mozjpeg's
 * search would save 5 % more of a JPEG for four times its time.)
 */
export const pictureFormats = {
  jpeg: {
    qualities: [70, 62, 54, 46, 40],
    largest: { card: 90_000, square: 40_000 },
    quantisationTable: 3,
    progressive: true,
  },
  png: { palette: true, quality: 92, effort: 1, dither: 0 },
} as const;
export type PictureFormat = keyof typeof pictureFormats;

/** A papercut or photograph in pixels, cut to the size it is needed in. */
interface Pixels {
  data: Buffer;
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** Turns designs into pixels; a scene that several pictures show in the same size is drawn once. */
export interface Renderer {
  render(design: Design, format: PictureFormat): Promise<Uint8Array>;
}

/** How many scenes are kept in memory: neighbours in the list share theirs. */
const kept = 12;

export function openRenderer(): Renderer {
  const scenes = new Map<string, Promise<Pixels>>();
  const scenePixels = ({ scene, box }: PlacedScene): Promise<Pixels> => {
    const key = `${nameOf(scene)} ${box.width}×${box.height}`;
    const known = scenes.get(key);
    if (known) return known;
    const pixels = drawScene({ scene, box });
    scenes.set(key, pixels);
    for (const [oldest] of scenes) if (scenes.size > kept) scenes.delete(oldest);
    return pixels;
  };

  return {
    async render(design, format) {
      const { width, height, print, scene, code } = design;
      const { data, info } = await scenePixels(scene);
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${print}</svg>`;
      const layers: OverlayOptions[] = [
        { input: data, raw: info, left: scene.box.x, top: scene.box.y },
        { input: Buffer.from(svg), left: 0, top: 0 },
      ];
      if (code) layers.push(codeLayer(code));
      const picture = sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite(layers);
      if (format === 'png') return picture.png(pictureFormats.png).toBuffer();
      return smallEnough(await picture.raw().toBuffer({ resolveWithObject: true }));
    },
  };
}

/** What a scene is told apart from others by: a photograph in memory by its content, so that it need not be kept there. */
function nameOf(scene: Scene): string {
  if ('svg' in scene) return scene.svg;
  const { photograph } = scene;
  return typeof photograph === 'string' ? photograph : createHash('sha256').update(photograph).digest('hex');
}

/** Most pictures are small at the first quality; a map full of fields takes a lower one. */
async function smallEnough({ data, info }: Pixels): Promise<Uint8Array> {
  const { qualities, largest, ...options } = pictureFormats.jpeg;
  const room = largest[info.width > 600 ? 'card' : 'square'];
  let bytes: Uint8Array = new Uint8Array();
  for (const quality of qualities) {
    bytes = await sharp(data, { raw: info })
      .jpeg({ ...options, quality })
      .toBuffer();
    if (bytes.length <= room) break;
  }
  return bytes;
}

/** A papercut or photograph, filling its box. */
async function drawScene({ scene, box }: PlacedScene): Promise<Pixels> {
  const { width, height } = box;
  // As browsers do: a damaged place is shown as it is. Its author has been told (`media-damaged`).
  if ('photograph' in scene) return cut(sharp(scene.photograph, { failOn: 'none' }).autoOrient(), { width, height });
  // Drawn at the size it is shown in: an SVG that is enlarged afterwards would be blurred.
  const scale = Math.max(width / scene.width, height / scene.height);
  const full = { width: Math.ceil(scene.width * scale), height: Math.ceil(scene.height * scale) };
  const drawn = await cut(sharp(Buffer.from(scene.svg), { density: 72 * scale }), full);
  if (full.width <= width + 2) return cut(fromPixels(drawn), { width, height });
  const { focus = 0.5 } = scene;
  const left = Math.round(Math.max(0, Math.min(full.width - width, full.width * focus - width / 2)));
  return cut(fromPixels(drawn).extract({ left, top: 0, width, height: full.height }), { width, height });
}

const fromPixels = ({ data, info }: Pixels) => sharp(data, { raw: info });

async function cut(source: Sharp, size: { width: number; height: number }): Promise<Pixels> {
  const { data, info } = await source
    .resize({ ...size, fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, info };
}

/** A code in whole pixels, so that its edges stay sharp, in the middle of its square. */
function codeLayer({ text, box }: NonNullable<Design['code']>): OverlayOptions {
  const modules = qrPixels(text, 1).size;
  const { size, pixels } = qrPixels(text, modules * Math.max(1, Math.floor(box.width / modules)));
  const data = Buffer.alloc(size * size * 3);
  pixels.forEach((value, at) => data.fill(value, at * 3, at * 3 + 3));
  return {
    input: data,
    raw: { width: size, height: size, channels: 3 },
    left: Math.round(box.x + (box.width - size) / 2),
    top: Math.round(box.y + (box.height - size) / 2),
  };
}
