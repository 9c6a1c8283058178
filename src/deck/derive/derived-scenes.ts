import type { ShownScene } from '../shown-scene.ts';
import { activityScenes } from './activity.ts';
import type { Derivation } from './derivation.ts';
import { letterScenes } from './letter.ts';
import { noticeScenes } from './notice.ts';
import { storyScenes } from './story.ts';

/** The screens of a deck that is made from another entry: a cover first, an `ending` that leads to the entry last. */
export function derivedScenes({ source, ...rest }: Derivation): ShownScene[] {
  switch (source.collection) {
    case 'stories':
      return storyScenes({ ...rest, source });
    case 'activities':
      return activityScenes({ ...rest, source });
    case 'letters':
      return letterScenes({ ...rest, source });
    case 'notices':
      return noticeScenes({ ...rest, source });
  }
}
