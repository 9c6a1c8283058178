import type { FindableRow } from '#lib/directory-file.ts';

function paragraph(className: string, ...content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

function link(href: string, text: string, className = ''): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

/** One row as the places' own pages show it, with the name leading to that page. */
export function rowElement(row: FindableRow, root: string): HTMLLIElement {
  const item = document.createElement('li');
  const article = document.createElement('article');
  article.className = 'org';
  const name = document.createElement('h2');
  name.className = 'org-name';
  name.append(link(row.place === root ? 'regions.html' : `regions/${row.place}.html`, row.name));
  article.append(paragraph('org-kind', `${row.placeName} ${row.kind}`), name);
  for (const text of [row.address, row.hours]) if (text !== undefined) article.append(paragraph('', text));
  if (row.note !== undefined) article.append(paragraph('org-note', row.note));
  if (row.phone !== undefined)
    article.append(paragraph('', link(`tel:${row.phone.replace(/-/gu, '')}`, row.phone, 'call')));
  if (row.channel) {
    const { name: channel, page } = row.channel;
    article.append(paragraph('org-channel', '在', page === undefined ? channel : link(page, channel), '里也能问'));
  }
  item.append(article);
  return item;
}
