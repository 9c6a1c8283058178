import type { ShownScene } from '#deck/shown-scene.ts';
import type { SiteEntry } from '#content/queries.ts';
import type { DeckSource } from '#schemas/deck.ts';
import type { SceneKind } from '#schemas/scene.ts';

/** What every scene is told beside its own fields. */
export interface ScenePlace {
  /** Which screen it is, counted from 1. */
  number: number;
  /** The id of its section: what the jump list leads to. */
  id: string;
  /** The id its heading has to carry, since it names the section. */
  heading: string;
  /** The id of the next scene; undefined on the last. */
  next: string | undefined;
  /** Address of the papercut that dresses it; undefined for scenes that go without. */
  picture: string | undefined;
  /** Titles are set in the display face. */
  display: boolean;
  deck: SiteEntry<'decks'>;
  /** The entry a deck with a `from` is made from. */
  source: SiteEntry<DeckSource> | undefined;
}

/** A scene of one kind, as its component takes it. */
export interface SceneProps<Kind extends SceneKind> {
  scene: Extract<ShownScene, { kind: Kind }>;
  at: ScenePlace;
}
