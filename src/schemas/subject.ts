/** What a papercut picture of an entry can show. The art room draws each of them; its registry is checked against this list. */
export const subjects = [
  'orchard',
  'livestream',
  'papercutting',
  'school',
  'workshop',
  'dairy',
  'homestay',
  'drone',
  'service',
  'forum',
  'station',
  'talent',
  'media',
  'heart',
  'group',
  'model',
] as const;
export type Subject = (typeof subjects)[number];
