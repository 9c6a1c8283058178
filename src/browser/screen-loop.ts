/**
 * Shows the slides of a display one after the other. Everything is in the page, so it goes on without a network. It can
 * be paused (WCAG 2.2 SC 2.2.2) and moved with the arrow keys.
 */
const secondsEach = 9;
const box = document.querySelector<HTMLElement>('[data-slides]');
const slides = box ? [...box.querySelectorAll<HTMLElement>('.slide')] : [];
const pause = document.querySelector<HTMLButtonElement>('[data-slides-pause]');

if (box && slides.length > 1) {
  let at = 0;
  let timer = 0;
  const show = (next: number) => {
    at = (next + slides.length) % slides.length;
    slides.forEach((slide, index) => {
      slide.hidden = index !== at;
    });
  };
  const play = () => {
    timer = window.setInterval(() => show(at + 1), secondsEach * 1000);
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
  };
  box.dataset['slides'] = 'on';
  show(0);
  play();
  if (pause) {
    pause.hidden = false;
    pause.addEventListener('click', () => {
      if (timer === 0) play();
      else stop();
      pause.textContent = timer === 0 ? '继续' : '暂停';
    });
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') show(at + 1);
    if (key === 'ArrowLeft') show(at - 1);
  });
}
