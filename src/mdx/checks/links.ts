import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readAddress } from '../address.ts';
import { excerpt, visitsOf, type Body, type Place } from '../body.ts';

/** Where links lead and what readers see of them. Links that are refused here are not passed on to the campaign's check. */
export function checkLinks(body: Body): void {
  for (const { node } of visitsOf(body, 'link')) {
    const text = toString(node).trim();
    if (isBare(body, node)) {
      const address = /^[\x21-\x7a|~]*/u.exec(node.url)?.[0] ?? '';
      if (address !== node.url) {
        body.report('mdx-link-bare', node, {
          shown: excerpt(text, 60),
          address: address.replace(/^http:\/\/www\./iu, 'https://www.'),
        });
        continue;
      }
    } else if (text === '') body.report('mdx-link-text', node, { href: node.url });
    if (checkAddress(body, node.url, node, text)) body.links.push({ href: node.url, ...body.locate(node) });
  }
}

/** An address typed into the text as it is, which GFM makes a link. */
function isBare(body: Body, node: Link): boolean {
  return !body.written(node).startsWith('[');
}

/** Reports what is wrong with an address; false when it must not be published. */
export function checkAddress(body: Body, href: string, at: Place, text: string): boolean {
  const address = readAddress(href);
  const shown = excerpt(href, 80);
  switch (address.kind) {
    case 'fine':
      return true;
    case 'insecure':
      body.report('mdx-link-insecure', at, { href: shown });
      return true;
    case 'empty':
      body.report('mdx-link-empty', at, { text: excerpt(text) || '文字' });
      return false;
    case 'code':
      body.report('mdx-link-code', at, { href: shown });
      return false;
    case 'local':
      body.report('mdx-link-local', at, { href: shown });
      return false;
    case 'scheme':
      body.report('mdx-link-scheme', at, { href: shown, scheme: address.scheme });
      return false;
    case 'host':
      body.report('mdx-link-host', at, { href: shown, fixed: address.fixed });
      return false;
    case 'characters':
      body.report('mdx-link-characters', at, { href: shown, fixed: address.fixed });
      return false;
    case 'disguised':
      body.report('mdx-link-disguised', at, { href: shown, fault: address.fault });
      return false;
    case 'contact':
      body.report('mdx-link-contact', at, { href: shown });
      return false;
    case 'percent':
      body.report('mdx-link-percent', at, { href: shown });
      return false;
  }
}
