import { copyText } from './copy-text.ts';

/** Buttons that copy the text of their box. Without script the text is there to be held and copied. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const box = button.closest('[data-copy-box]');
  const status = box?.querySelector<HTMLElement>('[data-copy-status]');
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = box?.querySelector('[data-copy-text]')?.textContent?.trim() ?? '';
    void copyText(text).then((done) => {
      if (status) status.textContent = done ? '复制好了，去粘贴吧' : '没有复制成，请长按文字';
    });
  });
}
