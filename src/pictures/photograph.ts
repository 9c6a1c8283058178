import { readFile } from 'node:fs/promises';
import type { Design } from './design.ts';

/** A design whose photograph, where it has one, is in memory: it does not change any more when the file does. */
export async function openPhotograph(design: Design): Promise<Design> {
  const { scene, box } = design.scene;
  if ('svg' in scene || typeof scene.photograph !== 'string') return design;
  return { ...design, scene: { scene: { photograph: await readFile(scene.photograph) }, box } };
}
