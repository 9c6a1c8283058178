import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Design } from './design.ts';
import { pictureFormats, type PictureFormat } from './render-picture.ts';

/** The format of a picture's file: cards are JPEG, since every network takes it; posters PNG, since a code has hard edges. */
export const formatOf = (path: string): PictureFormat => (path.endsWith('.png') ? 'png' : 'jpeg');

/**
 * What a picture is known by: the same design, drawn by the same program, is the same picture to the byte. A photograph
 * counts by its content.
 */
export async function pictureKey(design: Design, format: PictureFormat): Promise<string> {
  const { scene, box } = design.scene;
  const shown = 'svg' in scene ? scene.svg : await readFile(scene.photograph);
  const focus = 'svg' in scene ? scene.focus : undefined;
  const rest = [
    focus,
    design.width,
    design.height,
    box,
    design.print,
    design.code,
    pictureFormats[format],
    sharp.versions,
  ];
  return createHash('sha256').update(shown).update(JSON.stringify(rest)).digest('hex').slice(0, 24);
}
