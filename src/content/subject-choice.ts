import { choosePapercuts, papercutName, type Papercut } from '#campaign/papercut-choice.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { allEntries } from './queries.ts';

let chosen: Promise<Map<string, Papercut>> | undefined;

/** The papercut of every entry without a photograph, chosen once for the site. */
function papercuts(): Promise<Map<string, Papercut>> {
  const choose = async () => choosePapercuts(await allEntries());
  if (import.meta.env.DEV) return choose();
  return (chosen ??= choose());
}

/** Address of an entry's papercut, or undefined when it has a photograph. The picture itself is made by `pages/art/[name].svg.ts`. */
export async function papercutPath({
  collection,
  id,
}: {
  collection: CollectionName;
  id: string;
}): Promise<string | undefined> {
  const papercut = (await papercuts()).get(`${collection}/${id}`);
  return papercut && `/art/${papercutName(papercut)}.svg`;
}

/** Every papercut the site needs, each once, by the name of its file. */
export async function papercutsInUse(): Promise<Map<string, Papercut>> {
  return new Map([...(await papercuts()).values()].map((papercut) => [papercutName(papercut), papercut]));
}
