import type { SceneKind } from '#schemas/scene.ts';
import type { ShownScene } from '../shown-scene.ts';

/** Scenes with room for the line that says it. */
const saying = new Set<SceneKind>(['text', 'letter', 'steps', 'numbers']);

/** As many screens as there is room for; where something is left over, the last of them says that it breaks off. */
export function cutOff(scenes: readonly ShownScene[], room: number): ShownScene[] {
  if (scenes.length <= room) return [...scenes];
  const shown = scenes.slice(0, Math.max(0, room));
  const last = shown.findLastIndex(({ kind }) => saying.has(kind));
  return shown.map((scene, index) => (index === last ? { ...scene, cutOff: true } : scene));
}

/** How far a deck tells its text: all of it, all but what needs a page, or as far as there was room. */
export type Reach = 'whole' | 'parts' | 'cut';

/** @param leftOut something that needs a page is not among the scenes */
export function reachOf(scenes: readonly ShownScene[], room: number, leftOut: boolean): Reach {
  if (scenes.length > room) return 'cut';
  return leftOut ? 'parts' : 'whole';
}
