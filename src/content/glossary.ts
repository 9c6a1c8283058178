import { campaign } from '#content/queries.ts';
import { pagePath } from '#campaign/site-paths.ts';
import type { Term } from '#schemas/term.ts';

/** Where a word is explained: its place in the list, since a word may hold signs that an address may not. */
export const termAnchor = (index: number): string => `ci-${index + 1}`;

/** A word of the glossary by any of its spellings, with the place it is explained at. */
export function findTerm(written: string): (Term & { href: string }) | undefined {
  const index = campaign.records.terms.findIndex(({ term, also }) => term === written || also.includes(written));
  const found = campaign.records.terms[index];
  return found && { ...found, href: `${pagePath('glossary')}#${termAnchor(index)}` };
}
