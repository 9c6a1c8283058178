import { DomUtils, parseDocument } from 'htmlparser2';

const unseen = new Set(['script', 'style', 'template', 'noscript']);

/**
 * What a reader can see of the content of a page, without spaces: neither the header, footer and navigation that every
 * page has, nor what is hidden until a script shows it.
 */
export function visibleText(html: string): string {
  const document = parseDocument(html);
  const hidden = DomUtils.findAll(({ name, attribs }) => unseen.has(name) || attribs['hidden'] !== undefined, document);
  for (const element of hidden) DomUtils.removeElement(element);
  const [main] = DomUtils.getElementsByTagName('main', document);
  const [body] = DomUtils.getElementsByTagName('body', document);
  return DomUtils.textContent(main ?? body ?? []).replaceAll(/\s/gu, '');
}
