import type { ShownScene } from '#deck/shown-scene.ts';
import type { SceneKind } from '#schemas/scene.ts';

/** Kinds with room for a papercut of their own; the others are dressed in a piece of the cover, or in paper and ink alone. */
const pictured = new Set<SceneKind>(['text', 'letter', 'timeline', 'steps']);
/** A papercut costs some 4 kB, and a deck may cost 60: none is chosen beyond so many, or beside as many that are asked for. */
const most = 2;

/**
 * Which picture dresses which scene; undefined where it goes without.
 * @param asked what each scene asks for
 * @param free what may be shown where nothing is asked for, best first; each at most once
 */
export function choosePictures(
  scenes: readonly Pick<ShownScene, 'kind' | 'goesOn'>[],
  asked: readonly (string | undefined)[],
  free: readonly string[],
): (string | undefined)[] {
  const taken = new Set(asked.filter((path) => path !== undefined));
  const rest = free.filter((path) => !taken.has(path)).slice(0, Math.max(0, most - taken.size));
  return scenes.map(({ kind, goesOn }, index) => {
    const wish = asked[index];
    if (wish !== undefined) return wish;
    return pictured.has(kind) && goesOn !== true ? rest.shift() : undefined;
  });
}
