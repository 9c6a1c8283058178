import type { ShownScene } from '#deck/shown-scene.ts';
import type { Face } from '#schemas/face.ts';

/** So many glyphs fit into what a deck may cost: a font takes 150 to 200 bytes for each, and twice that for one made with a brush. */
const mostGlyphs = 80;
const mostBrushGlyphs = 36;

/**
 * Whether a deck's font can pay for the titles of all its screens; else all of them are set in the reader's own face.
 * Covers and sentences are set in the display face always, figures as well.
 */
export function titlesInDisplay(scenes: readonly ShownScene[], deckTitle: string, face: Face): boolean {
  const texts = scenes.map((scene) => {
    if (scene.kind === 'quote') return scene.text;
    return scene.title ?? (scene.kind === 'cover' ? deckTitle : '');
  });
  const glyphs = new Set(texts.join('').replace(/\s/gu, ''));
  return glyphs.size <= (face === 'brush' ? mostBrushGlyphs : mostGlyphs);
}
