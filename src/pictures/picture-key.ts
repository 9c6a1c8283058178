import { createHash } from 'node:crypto';
import type { Design } from './design.ts';
import { runningProgram } from './drawing-program.ts';
import { openPhotograph } from './photograph.ts';
import type { PictureFormat, Renderer } from './render-picture.ts';

/** The format of a picture's file: cards are JPEG, since every network takes it; posters PNG, since a code has hard edges. */
export const formatOf = (path: string): PictureFormat => (path.endsWith('.png') ? 'png' : 'jpeg');

/** A picture that is known before it is drawn. */
export interface KnownPicture {
  key: string;
  draw(renderer: Renderer): Promise<Uint8Array>;
}

/** Finds out what a picture is known by. Its photograph is read once: what the key was made of is what will be drawn. */
export async function knownPicture(design: Design, format: PictureFormat): Promise<KnownPicture> {
  const opened = await openPhotograph(design);
  return { key: await keyOf(opened, format), draw: (renderer) => renderer.render(opened, format) };
}

/** The same design, drawn by the same program, is the same picture to the byte. A photograph counts by its content. */
async function keyOf(design: Design, format: PictureFormat): Promise<string> {
  const { scene, box } = design.scene;
  const shown = 'svg' in scene ? scene.svg : scene.photograph;
  const focus = 'svg' in scene ? scene.focus : undefined;
  const rest = [focus, design.width, design.height, box, design.print, design.code, format, await runningProgram()];
  return createHash('sha256').update(shown).update(JSON.stringify(rest)).digest('hex').slice(0, 24);
}
