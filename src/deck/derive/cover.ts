import type { SceneOf } from '#schemas/scene.ts';
import { fitLine } from './fit-line.ts';
import { sentencesOf } from './sentences.ts';

/** Longer names are not called out in large type. */
const longestName = 14;

/**
 * The cover of a deck: a name before a colon is the title and what follows it the line below; else the first sentence of
 * the summary stands there.
 */
export function coverScene({ title, summary }: { title: string; summary: string }): SceneOf<'cover'> {
  const [name = '', ...rest] = title.split('：');
  const split = rest.length > 0 && name.trim() !== '' && name.length <= longestName;
  const lead = split ? rest.join('：') : firstSentence(summary);
  return {
    kind: 'cover',
    title: fitLine(split ? name : title, 24),
    ...(lead.trim() !== '' && { lead: fitLine(lead, 40) }),
  };
}

const firstSentence = (text: string): string => (sentencesOf(text)[0] ?? '').trim();
