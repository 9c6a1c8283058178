/** Bytes of the largest file that is read. Whoever opens files looks at the size first and does not read a larger one. */
export const largestFile = 20 * 1024 * 1024;

/** Bytes that the parts of a packed file may come to when they are unpacked: a notice of a hundred pages has 3 MB. */
export const largestUnpacked = 24 * 1024 * 1024;

/** Entries a packed file may hold. */
export const mostEntries = 5_000;

/** Pages of a PDF that are read. Notices have ten, collections of them a hundred. */
export const mostPages = 300;

/** Pages of a PDF up to which tables are looked for: everything a page draws has to be gone through. */
export const mostPagesWithTables = 30;

/** Characters of text a notice may have. Longer ones are no notices, and every later step has to go through them. */
export const mostCharacters = 2_000_000;

/** Seconds a container may take to be read, and megabytes of memory it may need. */
export const longestReading = 20;
export const mostMemory = 1_024;

/** Characters of a web page that is read on the spot; larger ones are read within bounds, like containers. */
export const longestPageOnTheSpot = 200_000;
