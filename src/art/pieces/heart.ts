/** A heart, 20 wide, as it rises from a live-stream. */
export const heart = 'M0 9C-12 0-11-9-5-9.5C-2-9.5 0-7 0-5C0-7 2-9.5 5-9.5C11-9 12 0 0 9z';
