import { keep, kept } from './kept.ts';

/** 长者模式, remembered on the device. Storage may be refused (private windows); then it lasts for the page. */
const button = document.querySelector<HTMLButtonElement>('[data-large-text]');

function apply(on: boolean): void {
  document.documentElement.toggleAttribute('data-large', on);
  button?.setAttribute('aria-pressed', String(on));
}

if (button) {
  button.hidden = false;
  apply(kept('largeText') === '1');
  button.addEventListener('click', () => {
    const on = !document.documentElement.hasAttribute('data-large');
    apply(on);
    keep('largeText', on ? '1' : '0');
  });
}
