/** The screens of the deck, in order. */
export const scenes = [...document.querySelectorAll<HTMLElement>('[data-scene]')];

/** Readers whom motion bothers get none. */
export const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The screen that holds the middle of the window. */
export function currentScene(): number {
  const middle = innerHeight / 2;
  const at = scenes.findIndex((scene) => scene.getBoundingClientRect().bottom > middle);
  return at === -1 ? scenes.length - 1 : at;
}
