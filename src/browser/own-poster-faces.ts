const display = 'Guichao Display';

/**
 * The face to set somebody's words in. The page's display face holds the characters of the page's own display texts and
 * no others: it is used when it has every character, since a name half in one face and half in another looks broken;
 * otherwise the reader's own face that comes nearest.
 */
export interface Faces {
  faceOf(text: string): string;
  weight: string;
}

/** @param from an element that is set in the page's display face */
export async function openFaces(from: Element): Promise<Faces> {
  const own = getComputedStyle(document.documentElement);
  const fallback = own.getPropertyValue('--display-fallback').trim() || 'serif';
  const { fontWeight: weight } = getComputedStyle(from);
  const shown = [...document.querySelectorAll('[data-display]')].map(({ textContent }) => textContent ?? '').join('');
  const loaded = await document.fonts.load(`${weight} 96px "${display}"`, shown).catch(() => []);
  const held = new Set(loaded.length > 0 ? shown : '');
  return {
    weight,
    faceOf: (text) => ([...text].every((one) => held.has(one)) ? `"${display}", ${fallback}` : fallback),
  };
}
