import type { Scene } from '#schemas/scene.ts';

/** A scene as it is drawn. Places of a `map` are codes of the campaign's tree. */
export type ShownScene = Scene & {
  /** What is to be read on it, as HTML; only `text` and `letter` have any. */
  prose?: string;
  /**
   * It goes on where the screen before left off, under the same title: the title is said less loudly and listed once, and
   * a letter does not greet again.
   */
  goesOn?: boolean;
  /** It breaks off here: the rest stands on the page the ending leads to. */
  cutOff?: boolean;
};
