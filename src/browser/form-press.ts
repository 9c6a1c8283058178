/**
 * Runs when no finger is down. What is said beside a box moves everything below it, and the button somebody is just
 * pressing must not slip away from under the finger.
 */
export function afterPress(run: () => void): void {
  // A tap on a touch screen takes the focus away before it presses.
  setTimeout(() => {
    if (down) addEventListener('pointerup', () => setTimeout(run), { once: true });
    else run();
  }, 50);
}

let down = false;
for (const [type, pressed] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  addEventListener(
    type,
    () => {
      down = pressed;
    },
    true,
  );
