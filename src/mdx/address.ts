import { webAddressFault, type WebAddressFault } from '#lib/web-address.ts';

/** What an address is, as a browser would take it: spaces, control and invisible characters are ignored before the colon. */
export type Address =
  | { kind: 'empty' | 'code' | 'local' | 'insecure' | 'contact' | 'fine' }
  | { kind: 'disguised'; fault: WebAddressFault }
  | { kind: 'scheme'; scheme: string }
  | { kind: 'host'; fixed: string }
  | { kind: 'characters'; fixed: string }
  | { kind: 'percent' };

const ignored =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/gu;
const programs = new Set(['javascript', 'vbscript', 'livescript', 'data', 'blob', 'filesystem', 'view-source']);
const known = new Set(['http', 'https', 'mailto', 'tel']);

export function readAddress(href: string): Address {
  const bare = href.replace(ignored, '');
  if (bare === '' || bare === '#') return { kind: 'empty' };
  if (/^[a-z]:[\\/]/iu.test(bare) || /^\\\\/u.test(bare) || /^file:/iu.test(bare)) return { kind: 'local' };
  const scheme = /^([a-z][a-z0-9+.-]*)[:：]/iu.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && programs.has(scheme)) return { kind: 'code' };
  const slashed = bare.replaceAll('\\', '/');
  if (slashed.startsWith('//')) return { kind: 'host', fixed: `https:${slashed}` };
  if (href.search(ignored) !== -1 || href.includes('\\')) {
    return { kind: 'characters', fixed: href.trim().replaceAll('\\', '/').replaceAll(' ', '%20').replace(ignored, '') };
  }
  if (scheme !== undefined && (!known.has(scheme) || href.charAt(scheme.length) === '：'))
    return { kind: 'scheme', scheme };
  if (scheme === undefined && /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org)(?:[/:?#]|$))/iu.test(href)) {
    return { kind: 'host', fixed: `https://${href}` };
  }
  if (/%(?![0-9a-f]{2})/iu.test(href) || !canDecode(href)) return { kind: 'percent' };
  if (scheme === 'http' || scheme === 'https') {
    const fault = webAddressFault(href);
    if (fault !== undefined) return { kind: 'disguised', fault };
  }
  // A number with * or # is a command to a telephone; what follows ? fills in a letter the reader has not written.
  if (scheme === 'tel' && !/^tel:\+?[\d-]{3,20}$/iu.test(href)) return { kind: 'contact' };
  if (scheme === 'mailto' && !/^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu.test(href)) return { kind: 'contact' };
  return { kind: scheme === 'http' ? 'insecure' : 'fine' };
}

/** Astro decodes the paths of pictures and stops the build when it cannot. */
function canDecode(href: string): boolean {
  try {
    decodeURI(href);
    return true;
  } catch {
    return false;
  }
}

/** Whether an address leads to another site. */
export function isRemote(href: string): boolean {
  return /^(?:https?:|\/\/)/iu.test(href.replace(ignored, '').replaceAll('\\', '/'));
}
