import { addressesIn, foreignOrigin, otherScheme } from './web-origin.ts';
import { emptyContents, type AddressUse, type PageContents } from './page-contents.ts';

/** Attributes that hold addresses, whatever the element. `srcset` and `ping` hold several. */
const addressAttributes = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'data', 'background', 'xlink:href', 'manifest', 'classid'],
  ...['codebase', 'archive', 'longdesc', 'srcset', 'imagesrcset', 'ping', 'lowsrc', 'dynsrc', 'profile'],
]);
const formAttributes = new Set(['action', 'formaction']);
const framing = new Set(['iframe', 'frame', 'embed', 'object', 'portal', 'fencedframe']);
/** Links in the head that only say something; all others make the browser fetch or connect. */
const pointers = /^(?:(?:canonical|alternate|license|author|help|next|prev|search|bookmark|me|shortlink)(?:\s+|$))+$/iu;
/** Script elements that hold data and never run. */
const dataTypes = /^application\/(?:ld\+)?json$/iu;
/** What a link may lead to besides pages: somebody to write to or to call. */
const contactSchemes = new Set(['mailto', 'tel', 'sms']);

/** Fed by the reader of a page or an SVG, element by element. */
export interface Gatherer {
  contents: PageContents;
  attribute(tag: string, name: string, value: string): void;
  opened(tag: string, attributes: Readonly<Record<string, string>>, inHead: boolean): void;
  text(text: string): void;
  closed(tag: string): void;
}

/** Gathers what a page can contact, lead to or run, and what it holds that no policy would allow. */
export function gatherContents(): Gatherer {
  const contents = emptyContents();
  /** The script or style element we are in, and what it holds so far. */
  let raw: { tag: 'script' | 'style'; type: string; inHead: boolean; text: string } | undefined;
  const unruly = (kind: PageContents['unruly'][number]['kind'], what: string, text: string) =>
    contents.unruly.push({ kind, what, text: text.trim().slice(0, 60) });

  function note(use: AddressUse, place: string, address: string): void {
    const origin = foreignOrigin(address);
    if (origin === undefined) return;
    const key = use === 'form' || use === 'frame' ? `${use} ${address}` : `${use} ${origin}`;
    if (!contents.addresses.has(key)) contents.addresses.set(key, { origin, use, address, place });
  }

  return {
    contents,
    attribute(tag, name, value) {
      if (/^on[a-z]/u.test(name)) unruly('handler', name, value);
      else if (name === 'style') unruly('style', 'style=""', value);
      else if (name === 'srcdoc') unruly('script', 'srcdoc', value);
      else if (/:|[\\/][\t\n\r]*[\\/]/u.test(value)) {
        const place = `${tag} ${name}`;
        if (!addressAttributes.has(name)) {
          if (/^\s*(?:https?:|\/\/)/iu.test(value)) note('name', place, value.trim());
          return;
        }
        // What `link` and `meta` mean is known only with their other attributes.
        if (tag === 'link') return;
        const many = name === 'srcset' || name === 'imagesrcset' || name === 'ping';
        for (const address of many ? value.split(/[\s,]+/u) : [value]) {
          const use = useOf(tag, name);
          const scheme = otherScheme(address);
          if (scheme !== undefined && !(use === 'link' && contactSchemes.has(scheme)))
            unruly('scheme', `${scheme}:`, `${place} ${address}`);
          note(use, place, address);
        }
      }
    },
    opened(tag, attributes, inHead) {
      if (tag === 'base') unruly('base', '<base>', attributes['href'] ?? '');
      if (['form', 'button', 'input'].some((sending) => tag === sending)) {
        const action = attributes['action'] ?? attributes['formaction'];
        if (action !== undefined && foreignOrigin(action) === undefined) contents.holds.add('form');
      }
      if (tag === 'video' || tag === 'audio') contents.holds.add('media');
      if (tag === 'link') {
        const use = pointers.test(attributes['rel'] ?? '') ? 'name' : 'load';
        for (const name of ['href', 'imagesrcset'])
          for (const address of (attributes[name] ?? '').split(/[\s,]+/u)) {
            note(use, `link ${attributes['rel'] ?? name}`, address);
            if (otherScheme(address) !== undefined) unruly('scheme', `${otherScheme(address)}:`, `link ${address}`);
          }
      }
      if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
        const address = /url\s*=\s*["']?([^"']*)/iu.exec(attributes['content'] ?? '')?.[1] ?? '';
        note('load', 'meta refresh', address);
        if (otherScheme(address) !== undefined) unruly('scheme', `${otherScheme(address)}:`, `meta refresh ${address}`);
      }
      if (tag === 'script' && attributes['src'] !== undefined) contents.scripts.add(attributes['src']);
      else if (tag === 'script' || tag === 'style') raw = { tag, type: attributes['type'] ?? '', inHead, text: '' };
    },
    text(text) {
      if (raw) raw.text += text;
    },
    closed(tag) {
      if (!raw || tag !== raw.tag) return;
      const { type, inHead, text } = raw;
      raw = undefined;
      if (tag === 'script') {
        if (!dataTypes.test(type)) unruly('script', '<script>', text);
        else for (const address of addressesIn(text)) note('name', 'script data', address);
        return;
      }
      if (inHead) contents.styles.push(text);
      else unruly('style', '<style>', text);
      for (const address of styleAddresses(text)) note('load', 'style', address);
    },
  };
}

function useOf(tag: string, name: string): AddressUse {
  if (formAttributes.has(name)) return 'form';
  if (name === 'ping') return 'load';
  if (framing.has(tag)) return 'frame';
  if (name === 'longdesc' || name === 'profile') return 'name';
  return tag === 'a' || tag === 'area' ? 'link' : 'load';
}

/** What a style sheet would fetch from elsewhere. Our own files are named by paths; a sheet has no other use for an address. */
export function styleAddresses(css: string): string[] {
  const read = css
    .replaceAll(/\/\*[\s\S]*?\*\//gu, ' ')
    .replaceAll(/\\([0-9a-f]{1,6})\s?/giu, (_match, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16) % 0x110000),
    );
  return [
    ...addressesIn(read),
    ...[...read.matchAll(/\burl\(\s*["']?(data:[^)]{0,40})/giu)].map(([, data]) => data ?? ''),
  ];
}
