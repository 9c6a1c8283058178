import { nearest } from '#lib/nearest.ts';
import type { ProblemCollector } from '#problems/collector.ts';
import { deckSources, type Deck } from '#schemas/deck.ts';
import { keyOf, type DraftEntry } from './draft.ts';

/** What a deck takes over from the entry it is made from, where it does not say so itself. */
const inherited = ['title', 'summary', 'published', 'updated', 'source', 'cover', 'subject', 'review'] as const;
/** Lists are taken over as a whole, when the deck's own is empty. */
const inheritedLists = ['regions', 'audience', 'topics'] as const;

/** Fills decks that are made from another entry (`from`), in place; names that lead nowhere become problems. */
export function fillDecks(
  drafts: readonly DraftEntry[],
  { problems, unread }: { problems: ProblemCollector; unread: ReadonlySet<string> },
): void {
  const byKey = new Map(drafts.map((draft) => [keyOf(draft), draft]));
  for (const { kind, data, fields, file, source } of drafts) {
    const from = fields['from'];
    if (kind !== 'decks' || typeof from !== 'string' || data === undefined) continue;
    // A file that is there but cannot be read is reported for that.
    if (unread.has(from)) continue;
    const at = { file, ...source.locate(['from']), field: 'from' };
    const original = byKey.get(from);
    if (original === undefined) {
      const [folder = ''] = from.split('/');
      const possible = [...byKey.keys()].filter((key) => deckSources.some((name) => key.startsWith(`${name}/`)));
      problems.add('deck-from-missing', at, { target: from, folder, nearest: nearest(from, possible) });
    } else if (original.fields['draft'] === true && fields['draft'] !== true) {
      problems.add('deck-from-draft', at, { target: from });
    } else if (original.entry !== undefined) fill(data as Deck, original.entry.data as Partial<Deck>);
  }
}

function fill(deck: Deck, original: Partial<Deck>): void {
  for (const field of inherited) {
    if (deck[field] === undefined || deck[field] === '') Object.assign(deck, { [field]: original[field] });
  }
  for (const field of inheritedLists) if (deck[field].length === 0) Object.assign(deck, { [field]: original[field] });
  // What is invented stays so in every form it takes.
  if (original.sample === true) deck.sample = true;
}
