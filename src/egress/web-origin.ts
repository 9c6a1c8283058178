/** What browsers drop from an address before they read it: white space around it, tabs and line breaks inside. */
const dropped = /^[\u0000-\u0020]+|[\t\n\r]|[\u0000-\u0020]+$/gu;

/**
 * The origin an address of a page leads to, as a browser would read it (`\\host`, ` //host` and `https:host` too).
 * @returns undefined for what stays in the site or is no address of the web; the text itself when it cannot be read
 */
export function foreignOrigin(address: string): string | undefined {
  const read = address.replace(dropped, '').replaceAll('\\', '/');
  if (!/^(?:https?:|wss?:|\/\/)/iu.test(read)) return undefined;
  const whole = read.startsWith('//') ? `https:${read}` : read;
  return URL.canParse(whole) ? new URL(whole).origin : address;
}

/** The scheme of an address that is none of the web's (`javascript`, `mailto`); undefined for the web's and for paths. */
export function otherScheme(address: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address.replace(dropped, ''))?.[1]?.toLowerCase();
  return scheme === undefined || /^(?:https?|wss?)$/u.test(scheme) ? undefined : scheme;
}

/** Every whole address of the web in a text, as it stands there. */
export function addressesIn(text: string): string[] {
  return [
    ...text.matchAll(/(?:https?:|wss?:)?\/\/(?:[\w-]+\.)+[\w-]+(?::\d+)?|(?:https?|wss?):\/\/[^\s"'`)<>]+/giu),
  ].map(([address]) => address);
}
