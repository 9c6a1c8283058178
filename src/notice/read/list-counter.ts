import type { ListDefinition } from './docx-numbering.ts';
import { writtenNumber } from './number-formats.ts';

/** Counts the numbered paragraphs of a document in order and says what stands in front of each. */
export class ListCounter {
  /** Numbers by kind of list, then by level. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  /**
   * What Word shows in front of the next paragraph of a list: `一、`, `（二）`, `1. `. A blank follows where a reader
   * would need one; after a full-width mark nobody writes it.
   * @param numId the list, so that one that starts anew does so once
   */
  next(numId: string, list: ListDefinition, level: number): string {
    const own = list.levels.get(level);
    if (!own) return '';
    const counts = this.#counts.get(list.abstractId) ?? new Map<number, number>();
    this.#counts.set(list.abstractId, counts);
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      for (const [at, start] of list.startsAnew) counts.set(at, start - 1);
    }
    counts.set(level, (counts.get(level) ?? (list.startsAnew.get(level) ?? own.start) - 1) + 1);
    for (const deeper of [...counts.keys()]) {
      const restart = list.levels.get(deeper)?.restart;
      if (deeper > level && (restart === undefined || (restart !== 0 && level < restart))) counts.delete(deeper);
    }
    if (own.format === 'none' && !/%\d/u.test(own.text)) return spaced(own.text, own.suffix);
    const text = own.text.replaceAll(/%(?<place>[1-9])/gu, (_, place: string) => {
      const at = Number(place) - 1;
      const shown = list.levels.get(at);
      const number = counts.get(at) ?? shown?.start ?? 1;
      return writtenNumber(number, own.legal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    return spaced(text, own.suffix);
  }
}

function spaced(marker: string, suffix: 'tab' | 'space' | 'nothing'): string {
  if (marker.trim() === '') return '';
  return suffix === 'nothing' || /[、．。）〕】：\s]$/u.test(marker) ? marker : `${marker} `;
}
