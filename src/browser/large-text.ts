/** 长者模式, remembered on the device. Storage may be refused (private windows); then it lasts for the page. */
const key = 'guichao-large-text';
const button = document.querySelector<HTMLButtonElement>('[data-large-text]');

function apply(on: boolean): void {
  document.documentElement.toggleAttribute('data-large', on);
  button?.setAttribute('aria-pressed', String(on));
}

function stored(): boolean {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}

if (button) {
  button.hidden = false;
  apply(stored());
  button.addEventListener('click', () => {
    const on = !document.documentElement.hasAttribute('data-large');
    apply(on);
    try {
      localStorage.setItem(key, on ? '1' : '0');
    } catch {
      // Nothing to remember it in.
    }
  });
}
