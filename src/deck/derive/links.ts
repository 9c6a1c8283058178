import { entryPath } from '#campaign/site-paths.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { linkTo } from '../prose-html.ts';
import type { ShownScene } from '../shown-scene.ts';
import type { Surroundings } from '../source-entry.ts';

/** More than these would not fit on a screen with room for a thumb on each. */
const mostLinks = 5;

/** A screen that leads to other entries by their titles; none where the site has none of them. */
export function linksScene(
  title: string,
  collection: CollectionName,
  ids: readonly string[],
  { titles }: Surroundings,
): ShownScene[] {
  const items = ids.flatMap((id) => {
    const name = titles.get(`${collection}/${id}`);
    return name === undefined ? [] : [`<li>${linkTo(entryPath(collection, id), name)}</li>`];
  });
  if (items.length === 0) return [];
  return [{ kind: 'text', title, prose: `<ul>${items.slice(0, mostLinks).join('')}</ul>` }];
}
