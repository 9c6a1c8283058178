/** Placeholder until the room's checks are in. */
export const outputProblems = {};
