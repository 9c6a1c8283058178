import { entriesOf, type SiteEntry } from '#content/queries.ts';
import { subjects, type Subject } from '#schemas/subject.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** Subjects that go with a topic, for entries that name none. */
const fitting: Partial<Record<string, Subject[]>> = {
  创业: ['workshop', 'livestream', 'homestay', 'orchard'],
  就业: ['workshop', 'talent', 'station'],
  实践: ['school', 'drone', 'group'],
  人才: ['talent', 'forum'],
  住房: ['homestay', 'station'],
  办事: ['service'],
  交友: ['heart'],
  志愿服务: ['station', 'service'],
  乡村振兴: ['orchard', 'dairy', 'drone'],
  组织建设: ['group', 'forum'],
  宣传: ['media', 'livestream'],
};

function sum(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + (letter.codePointAt(0) ?? 0)) % 65521;
  return value;
}

/** The picture of each entry of a collection: as written, else by topic and name, and never that of the neighbour. */
export async function subjectsOf(name: CollectionName): Promise<Map<string, Subject>> {
  const chosen = new Map<string, Subject>();
  let before: Subject | undefined;
  for (const entry of (await entriesOf(name)) as SiteEntry[]) {
    const wanted = entry.data.topics.flatMap((topic) => fitting[topic] ?? []);
    const pool = (wanted.length > 0 ? wanted : [...subjects]).filter((subject) => subject !== before);
    const own = entry.data.subject ?? pool[sum(entry.id) % pool.length] ?? 'orchard';
    chosen.set(entry.id, own);
    before = own;
  }
  return chosen;
}

/** Address of an entry's papercut; the picture itself is made by `pages/art/[name].svg.ts`. */
export const artPath = (entry: { collection: CollectionName; id: string }) => `/art/${entry.collection}-${entry.id}.svg`;
