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
    say((await copy(address)) ? '复制好了，去粘贴吧' : '没有复制成，请长按上面的网址'),
  );
  if ('share' in navigator) {
    show('[data-share-open]', async () => {
      // A reader who closes the sheet has not met an error.
      await navigator.share({ title: document.title, url: address }).catch(() => undefined);
    });
  }
  show('[data-print]', () => window.print());
}

/** The clipboard needs https; pages opened from disk or over http use the older way. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
