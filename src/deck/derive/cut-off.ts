import type { ShownScene } from '../shown-scene.ts';

/** As many screens as there is room for; where something is left over, the last prose says that it breaks off. */
export function cutOff(scenes: readonly ShownScene[], room: number): ShownScene[] {
  if (scenes.length <= room) return [...scenes];
  const shown = scenes.slice(0, Math.max(0, room));
  const last = shown.findLastIndex(({ prose }) => prose !== undefined);
  return shown.map((scene, index) => (index === last ? { ...scene, cutOff: true } : scene));
}
