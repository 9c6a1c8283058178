import { withParameter } from '#lib/query-parameter.ts';
import { copyText } from './copy-text.ts';
import { shareApp } from './share-app.ts';

/** Inside an app only the app itself can pass a page on, by its own button. */
const guides = {
  wechat: '点右上角的“…”，发给朋友，或者分享到朋友圈。',
  qq: '点右上角的“…”，发给好友，或者发到空间。',
};
const app = shareApp(navigator.userAgent);

/** Passing a page on. Each way appears only where it works. */
for (const block of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const part = (name: string) => block.querySelector<HTMLElement>(`[data-share-${name}]`);
  const here = location.protocol.startsWith('http') ? location.href.replace(/[?#].*$/u, '') : '';
  const address = block.dataset['share'] || here;
  const at = (place: string) => withParameter(address, 'c', place);
  const show = (name: string, act: () => void) => {
    const button = part(name);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', act);
  };

  const guide = part('guide');
  if (app) {
    block.dataset['app'] = app;
    if (guide?.lastElementChild) guide.lastElementChild.textContent = guides[app];
  } else {
    guide?.remove();
    show('print', () => window.print());
  }
  if (address === '') continue;
  show('copy', () => {
    const say = (done: boolean) => {
      const status = part('status');
      if (status) status.textContent = done ? '复制好了，去粘贴吧' : `没有复制成，请长按网址：${at('copy')}`;
    };
    void copyText(at('copy')).then(say);
  });
  if (!app && 'share' in navigator) {
    const said = (name: string) => document.querySelector<HTMLMetaElement>(`[property="og:${name}"]`)?.content ?? '';
    show('open', () => {
      const words = { title: said('title'), text: said('description'), url: at('share') };
      // A reader who closes the sheet has not met an error.
      navigator.share(words).catch(() => undefined);
    });
  }
}
