/** One row of a directory as its file carries it; what is not known is not there. */
export interface DirectoryRow {
  name: string;
  kind: string;
  /** Code of its place, a key of `places`. */
  place: string;
  address?: string | undefined;
  phone?: string | undefined;
  hours?: string | undefined;
  note?: string | undefined;
  /** Name of the group or account to ask in, and the address of its page from the site's root, when it has one. */
  channel?: { name: string; page?: string | undefined } | undefined;
}

/** A part of a directory: the file a page fetches when somebody asks for that part. */
export interface DirectoryFile {
  /** Names of the places by code, from large to small: `临汾市 吉县`. */
  places: Record<string, string>;
  rows: DirectoryRow[];
}

/** A row with what it is found by. */
export interface FindableRow extends DirectoryRow {
  placeName: string;
  /** Everything a reader may type, in one text. */
  text: string;
}

/** Letters and digits as they are looked for: full-width and half-width, large and small are the same. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** A place as people shorten it: 临汾 for 临汾市. One-character names keep their last word (吉县). */
const short = (name: string) => (name.length > 2 ? name.replace(/[市县区盟旗]$/u, '') : name);

/** The ways people write a place with the place around it: 临汾市吉县, 临汾吉县, 太原小店. */
function writings(place: string): string[] {
  const names = place.split(' ');
  const last = names.length - 1;
  return [
    place,
    names.join(''),
    names.map((name, at) => (at < last ? short(name) : name)).join(''),
    names.map(short).join(''),
  ];
}

export function findableRows({ places, rows }: DirectoryFile): FindableRow[] {
  const known = new Map(Object.entries(places).map(([code, name]) => [code, writings(name).join(' ')]));
  return rows.map((row) => {
    const said = [row.name, known.get(row.place) ?? '', row.kind, row.address ?? '', row.note ?? ''];
    return { ...row, placeName: places[row.place] ?? '', text: plain(said.join(' ')) };
  });
}

/**
 * The rows that hold every word of a question, in their order. A word may be any part of the name, the place, the kind,
 * the address or the note.
 * @param place code of a place; only rows in it are looked at
 */
export function findRows(rows: readonly FindableRow[], question: string, place = ''): FindableRow[] {
  const words = plain(question)
    .split(/[\s,，、]+/u)
    .filter((word) => word !== '');
  return rows.filter((row) => row.place.startsWith(place) && words.every((word) => row.text.includes(word)));
}
