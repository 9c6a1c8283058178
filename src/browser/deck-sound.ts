/** Sound is off until somebody asks for it, and off again as soon as the page is out of sight or a film plays. */
const button = document.querySelector<HTMLButtonElement>('[data-deck-sound]');
const word = document.querySelector('[data-deck-sound-word]');
const sound = document.querySelector<HTMLAudioElement>('[data-deck-audio]');

if (button && sound) {
  const say = (on: boolean) => {
    button.setAttribute('aria-pressed', String(on));
    if (word) word.textContent = on ? '开' : '关';
  };
  const stop = () => {
    sound.pause();
    say(false);
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    if (!sound.paused) stop();
    else
      sound.play().then(
        () => say(!sound.paused),
        () => stop(),
      );
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stop();
  });
  addEventListener('pagehide', stop);
  document.addEventListener(
    'play',
    ({ target }) => {
      if (target !== sound) stop();
    },
    true,
  );
}
