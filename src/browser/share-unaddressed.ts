/** Links to other networks on a site that did not know its own address when it was built: now it does. */
const out = document.querySelector<HTMLElement>('[data-share-out]');
if (out && /^https?:$/u.test(location.protocol)) {
  const address = location.href.replace(/[?#].*$/u, '');
  const picture = document.querySelector<HTMLImageElement>('[data-share-picture]')?.src;
  for (const link of out.querySelectorAll<HTMLAnchorElement>('[data-share-to]')) {
    const { shareTo = '', place = '', pictureAs = '' } = link.dataset;
    const to = new URL(shareTo);
    if (picture !== undefined) to.searchParams.set(pictureAs, picture);
    to.searchParams.set('url', `${address}?c=${place}`);
    Object.assign(link, { href: to.href, target: '_blank', rel: 'noopener noreferrer' });
  }
  out.hidden = false;
}
