import { papercutPath, papercutsInUse } from '#content/subject-choice.ts';
import { allEntries, entriesOf, type SiteEntry } from '#content/queries.ts';
import type { ShownScene } from '#deck/shown-scene.ts';
import type { Scene } from '#schemas/scene.ts';
import type { Subject } from '#schemas/subject.ts';
import { choosePictures } from './choose-pictures.ts';

/** The large picture behind a cover, for upright screens; drawn for decks alone. */
export const coverPath = '/decks/cover.svg';

const ownPath = (subject: Subject) => `/decks/${subject}.svg`;
const subjectOf = (scene: Scene) => ('subject' in scene ? scene.subject : undefined);

/** Subjects that scenes ask for and no entry shows: files of the decks’ own. */
export async function ownSubjects(): Promise<Subject[]> {
  const decks = await entriesOf('decks');
  const asked = decks.flatMap(({ data }) => (data.scenes ?? []).flatMap((scene) => subjectOf(scene) ?? []));
  const shown = new Set([...(await papercutsInUse()).values()].map(({ subject }) => subject));
  return [...new Set(asked)].filter((subject) => !shown.has(subject));
}

/** The papercut of each scene, in order; undefined where it goes without. Files that entries show are shared with them. */
export async function scenePictures(
  scenes: readonly ShownScene[],
  deck: SiteEntry<'decks'>,
  source: SiteEntry | undefined,
): Promise<(string | undefined)[]> {
  const inUse = await papercutsInUse();
  const files = new Map<Subject, string>();
  for (const [name, { subject }] of inUse) if (!files.has(subject)) files.set(subject, `/art/${name}.svg`);
  const own = await papercutPath(source ?? deck);
  // A tale of apples wants no drone beside it: a deck made from an entry has that entry's picture, and pieces of the cover.
  const near = source
    ? []
    : await Promise.all((await allEntries()).filter(relatedTo(deck)).map((entry) => papercutPath(entry)));
  const free = [...new Set([own, ...near])].filter((path) => path !== undefined);
  const asked = scenes.map((scene) => {
    const subject = subjectOf(scene);
    return subject && (files.get(subject) ?? ownPath(subject));
  });
  return choosePictures(scenes, asked, free);
}

/** Entries about the same: their papercuts go with the deck. */
function relatedTo(deck: SiteEntry<'decks'>): (entry: SiteEntry) => boolean {
  const topics = new Set<string>(deck.data.topics);
  return (entry) => entry.collection !== 'decks' && entry.data.topics.some((topic) => topics.has(topic));
}
