import type { SearchHit } from '#search/client.ts';

const allowed = /<(?!\/?mark>)[^>]*>/gu;

function text(name: string, className: string, content: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = content;
  return element;
}

/** One answer. The excerpt is the site's own text, yet nothing but its marks is let through as HTML. */
export function hitElement({ url, title, kind, excerpt }: SearchHit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'hit';
  const link = text('a', 'cover-link quiet', title) as HTMLAnchorElement;
  link.href = url;
  const heading = document.createElement('h2');
  heading.append(link);
  const lines = document.createElement('p');
  lines.innerHTML = excerpt.replace(allowed, '');
  item.append(text('p', 'hit-kind', kind), heading, lines);
  return item;
}
