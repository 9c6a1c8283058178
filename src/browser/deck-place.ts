import { currentScene, scenes } from './deck-scenes.ts';

/** Says which screen one is at, and lets the screens lock in where each fits into the window. */
const bar = document.querySelector<HTMLElement>('[data-deck-bar]');
const where = bar?.querySelector('[data-deck-at]');
const dots = [...(bar?.querySelectorAll('[data-dot]') ?? [])];
const next = bar?.querySelector<HTMLAnchorElement>('[data-deck-next]');
const jump = bar?.querySelector<HTMLDetailsElement>('[data-deck-jump]');
const links = [...(bar?.querySelectorAll<HTMLAnchorElement>('[data-jump]') ?? [])];
let shown = -1;

function show(): void {
  const at = currentScene();
  if (at === shown) return;
  scenes[shown]?.querySelector('video')?.pause();
  shown = at;
  if (where) where.textContent = `${at + 1} / ${scenes.length}`;
  dots.forEach((dot, index) => dot.setAttribute('data-dot', index < at ? 'past' : index === at ? 'here' : 'next'));
  if (next) {
    next.hidden = at === scenes.length - 1;
    next.hash = scenes[at + 1]?.id ?? '';
  }
  // A passage over several screens has one name in the list.
  const named = links.filter(({ dataset }) => Number(dataset['jump']) <= at + 1).at(-1);
  for (const link of links) {
    if (link === named) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Where a screen is higher than the window, locking in would keep readers from its end. */
function fit(): void {
  const fits = scenes.every(({ offsetHeight }) => offsetHeight <= innerHeight + 1);
  document.documentElement.toggleAttribute('data-fits', fits);
  show();
}

if (scenes.length > 0) {
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        show();
      });
    },
    { passive: true },
  );
  addEventListener('resize', fit);
  const sizes = 'ResizeObserver' in window ? new ResizeObserver(fit) : undefined;
  for (const scene of scenes) sizes?.observe(scene);
  fit();
}

if (jump) {
  const close = () => {
    jump.open = false;
  };
  for (const link of links) link.addEventListener('click', close);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !jump.contains(target)) close();
  });
  jump.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !jump.open) return;
    close();
    jump.querySelector('summary')?.focus();
  });
}
