import { chinaToday } from './china-day.ts';

/**
 * Shows the slides of a display one after the other, for hours and without a network: everything is in the page and
 * decoded before the loop begins, and nothing is made anew while it runs. What is over is taken out when the day changes.
 * It can be paused (WCAG 2.2 SC 2.2.2) and moved with the arrow keys.
 */
const secondsEach = 9;
/** How long the button stays when somebody moved a mouse or touched the screen. */
const secondsTouched = 6;

const box = document.querySelector<HTMLElement>('[data-slides]');
const pause = document.querySelector<HTMLButtonElement>('[data-slides-pause]');
const marks = document.querySelector<HTMLElement>('[data-slides-progress]');
let slides = box ? [...box.querySelectorAll<HTMLElement>('.slide')] : [];

if (box && slides.length > 1) {
  const { body } = document;
  let at = 0;
  let timer = 0;
  let day = '';

  /** A mark for each slide, in their order. */
  const mark = () => marks?.replaceChildren(...slides.map(() => document.createElement('li')));
  const show = (next: number) => {
    // Every second time round, the halves change places: no edge stands on the same pixels for days.
    if (next >= slides.length) body.toggleAttribute('data-turned');
    at = (next + slides.length) % slides.length;
    slides.forEach((slide, index) => {
      slide.hidden = index !== at;
    });
    [...(marks?.children ?? [])].forEach((one, index) => {
      one.toggleAttribute('data-past', index < at);
      one.toggleAttribute('data-now', index === at);
    });
  };
  /** Takes out what is over by the clock of the display, with slides that nothing is left on; the one that is shown stays. */
  const drop = () => {
    if (day === chinaToday()) return;
    day = chinaToday();
    for (const part of box.querySelectorAll<HTMLElement>('[data-until]'))
      if (day > (part.dataset['until'] ?? '')) part.remove();
    for (const list of box.querySelectorAll('ul')) if (list.children.length === 0) list.closest('.slide')?.remove();
    const before = slides.slice(0, at + 1);
    slides = slides.filter((slide) => slide.isConnected);
    at = before.filter((slide) => slide.isConnected).length - 1;
    mark();
  };
  const go = (step: number) => {
    drop();
    show(at + step);
  };
  let ready = false;
  let wanted = true;
  const run = () => {
    clearInterval(timer);
    const runs = ready && wanted;
    if (runs) timer = window.setInterval(() => go(1), secondsEach * 1000);
    body.toggleAttribute('data-running', runs);
  };

  drop();
  box.dataset['slides'] = 'on';
  show(Math.max(at, 0));
  const pictures = [...document.images].map((image) => image.decode().catch(() => undefined));
  void Promise.all([document.fonts.ready, ...pictures]).then(() => {
    ready = true;
    run();
  });

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') go(1);
    if (key === 'ArrowLeft') go(-1);
  });
  if (pause) {
    let touched = 0;
    const touch = () => {
      body.setAttribute('data-touched', '');
      clearTimeout(touched);
      touched = window.setTimeout(() => body.removeAttribute('data-touched'), secondsTouched * 1000);
    };
    pause.hidden = false;
    pause.addEventListener('click', () => {
      wanted = !wanted;
      run();
      pause.textContent = wanted ? '暂停' : '继续';
    });
    document.addEventListener('pointermove', touch, { passive: true });
    document.addEventListener('pointerdown', touch, { passive: true });
    touch();
  }
}
