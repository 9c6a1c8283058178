import type { CollectionName, EntryData } from '#schemas/collections.ts';
import { subjects, type Subject } from '#schemas/subject.ts';

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

/** A papercut: what it shows, and which of its drawings. */
export interface Papercut {
  subject: Subject;
  variant: number;
}

/** So many drawings of one subject before they come round again: a site of thousands should not carry thousands of pictures. */
const variants = 6;

/** What of an entry its papercut is chosen by. */
export interface PicturedEntry {
  collection: CollectionName;
  id: string;
  data: Pick<EntryData[CollectionName], 'cover' | 'topics' | 'subject'>;
}

/**
 * The papercut of every entry without a photograph, by `collection/id`: as written, else by topic and name; never that of the neighbour,
 * and as long as it goes never twice the same drawing.
 * @param entries in the order readers see them: neighbours are neighbours there
 */
export function choosePapercuts(entries: readonly PicturedEntry[]): Map<string, Papercut> {
  const papercuts = new Map<string, Papercut>();
  const used = new Map<Subject, number>();
  let before: Subject | undefined;
  for (const entry of entries) {
    if (entry.data.cover !== undefined) continue;
    const wanted = entry.data.topics.flatMap((topic) => fitting[topic] ?? []);
    const pool = (wanted.length > 0 ? wanted : [...subjects]).filter((subject) => subject !== before);
    const subject = entry.data.subject ?? pool[sum(entry.id) % pool.length] ?? 'orchard';
    const times = used.get(subject) ?? 0;
    papercuts.set(`${entry.collection}/${entry.id}`, { subject, variant: times % variants });
    used.set(subject, times + 1);
    before = subject;
  }
  return papercuts;
}

/** Name of a papercut's file, and the seed of its drawing. */
export const papercutName = ({ subject, variant }: Papercut) => `${subject}-${variant + 1}`;
