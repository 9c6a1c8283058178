/** What things are called along a way home. */
export interface JourneyWords {
  /** What the pages before and after an entry's are called. */
  previous: string;
  next: string;
  /** The heading of the page that says there is none. */
  lost: string;
}
