import { currentScene, scenes, still } from './deck-scenes.ts';

/** Keys move by a screen, unless something that uses keys itself has the focus. A screen higher than the window is read to its end first. */
const own = 'input, textarea, select, button, summary, video, audio, [contenteditable], details[open]';
const together = 600;
let aim = 0;
let pressed = -together;

/** As far as one reads on in a screen that is higher than the window: what the bar covers, and a line or two to hold on to, stay. */
const page = () => Math.max(80, innerHeight - (document.querySelector('.deck-bar')?.clientHeight ?? 0) - 72);

/** Where a key leads from a screen; undefined for keys that are none of ours. */
function goal(key: string, shift: boolean, from: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return scenes.length - 1;
  if (key === 'ArrowUp' || key === 'PageUp' || (key === ' ' && shift)) return from - 1;
  if (key === 'ArrowDown' || key === 'PageDown' || key === ' ') return from + 1;
  return undefined;
}

document.addEventListener('keydown', (event) => {
  const { key, shiftKey, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || (shiftKey && key !== ' ')) return;
  if (target instanceof Element && target.closest(own)) return;
  // Pressed again on the way: one screen more, not the same one once more.
  const under = event.timeStamp - pressed < together;
  const from = under ? aim : currentScene();
  const wanted = goal(key, shiftKey, from);
  if (wanted === undefined) return;
  const to = Math.max(0, Math.min(scenes.length - 1, wanted));
  const box = scenes[from]?.getBoundingClientRect();
  const rest = box ? (wanted > from ? box.bottom - innerHeight : box.top) : 0;
  event.preventDefault();
  if (!under && Math.abs(rest) > 8 && rest > 0 === wanted > from && key !== 'Home' && key !== 'End') {
    scrollBy({ top: Math.sign(rest) * Math.min(Math.abs(rest), page()), behavior: still ? 'auto' : 'smooth' });
    return;
  }
  // Before the first screen and behind the last there is nothing.
  if (to !== wanted) return;
  aim = to;
  pressed = event.timeStamp;
  scenes[to]?.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
});
