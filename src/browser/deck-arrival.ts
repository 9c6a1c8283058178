import { scenes, still } from './deck-scenes.ts';

/**
 * A screen is dressed when it is reached for the first time: its parts rise, its numbers count up. Only this script
 * hides anything, and never on the screen the reader is at.
 */
const counting = 400;

if (!still && 'IntersectionObserver' in window) {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || target.hasAttribute('data-arrived')) continue;
        target.setAttribute('data-arrived', '');
        for (const number of target.querySelectorAll<HTMLElement>('[data-count]')) countUp(number);
        seen.unobserve(target);
      }
    },
    { rootMargin: '0px 0px -20% 0px' },
  );
  for (const scene of scenes) {
    if (scene.getBoundingClientRect().top < innerHeight * 0.8) scene.setAttribute('data-arrived', '');
    else seen.observe(scene);
  }
  document.documentElement.dataset['moves'] = '';
}

/** From zero to what stands there, in the same form; what is told at the end is what was there at the beginning. */
function countUp(element: HTMLElement): void {
  const text = element.textContent;
  const value = Number(text.replaceAll(',', ''));
  if (!(value > 0)) return;
  const decimals = /\.(\d+)$/u.exec(text)?.[1]?.length ?? 0;
  // The line must not grow while digits come in.
  element.style.minWidth = `${element.offsetWidth}px`;
  const began = performance.now();
  const step = (now: number) => {
    const part = Math.min(1, (now - began) / counting);
    if (part === 1) {
      element.textContent = text;
      element.style.minWidth = '';
      return;
    }
    element.textContent = (value * (1 - (1 - part) ** 3)).toFixed(decimals);
    requestAnimationFrame(step);
  };
  element.textContent = (0).toFixed(decimals);
  requestAnimationFrame(step);
}
