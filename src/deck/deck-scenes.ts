import type { Deck } from '#schemas/deck.ts';
import { proseKinds, type Scene, type SceneOf } from '#schemas/scene.ts';
import { derivedScenes } from './derive/derived-scenes.ts';
import type { Section } from './sections.ts';
import type { ShownScene } from './shown-scene.ts';
import type { SourceEntry, Surroundings } from './source-entry.ts';

/** What a deck is drawn from. */
export interface DeckMaterial {
  /** The checked fields of the deck. */
  deck: Pick<Deck, 'title' | 'summary' | 'sample' | 'from' | 'scenes'>;
  /** The rendered text in sections (`sectionsOf`): the deck's own where it is written, the source's where it has a `from`. */
  sections: readonly Section[];
  /** The entry named in `from`; undefined where the deck is written. */
  source?: SourceEntry | undefined;
  around: Surroundings;
}

/**
 * The screens of a deck, in order: those that are written, each `text` and `letter` with the passage of the text
 * that stands under its title; or, for a deck with a `from`, those made from that entry. There is always an `ending`, and it is the last.
 */
export function deckScenes({ deck, sections, source, around }: DeckMaterial): ShownScene[] {
  const scenes =
    source === undefined
      ? (deck.scenes ?? []).map((scene) => withProse(scene, sections))
      : derivedScenes({ deck, sections, source, around });
  if (scenes.at(-1)?.kind === 'ending') return scenes;
  return [...scenes, { kind: 'ending', ...(deck.from !== undefined && { to: deck.from }) }];
}

function withProse(scene: Scene, sections: readonly Section[]): ShownScene {
  if (!wantsProse(scene)) return scene;
  const prose = sections.find(({ title }) => title === scene.title)?.html ?? '';
  return prose === '' ? scene : { ...scene, prose };
}

function wantsProse(scene: Scene): scene is SceneOf<(typeof proseKinds)[number]> {
  return (proseKinds as readonly string[]).includes(scene.kind);
}
