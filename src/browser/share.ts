import { copyText } from './copy-text.ts';

/** Buttons of the share block. Each appears only where the browser can do what it says. */
for (const block of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const address = block.querySelector('[data-share-url]')?.textContent?.trim() || location.href.replace(/#.*$/u, '');
  const status = block.querySelector<HTMLElement>('[data-share-status]');
  const show = (selector: string, act: () => Promise<void> | void) => {
    const button = block.querySelector<HTMLButtonElement>(selector);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void act());
  };
  const say = (text: string) => {
    if (status) status.textContent = text;
  };

  show('[data-share-copy]', async () =>
    say((await copyText(address)) ? '复制好了，去粘贴吧' : '没有复制成，请长按上面的网址'),
  );
  if ('share' in navigator) {
    show('[data-share-open]', async () => {
      // A reader who closes the sheet has not met an error.
      await navigator.share({ title: document.title, url: address }).catch(() => undefined);
    });
  }
  show('[data-print]', () => window.print());
}
