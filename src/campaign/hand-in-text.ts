/** Who hands something in, and where, as far as it is known: `各县团委交到市级团委`; empty when neither is. */
export function handInText(who: string | undefined, to: string | undefined): string {
  if (to === undefined) return who === undefined ? '' : `${who}来交`;
  return `${who ?? ''}交到${to}`;
}
